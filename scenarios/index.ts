/** `authdouble/scenarios`: whole flows as scripts, their runner and reporters, and the virtual device. */
export { scenarioRegistry } from './control.ts'
export { defineScenario } from './define.ts'
export { DeviceError, VirtualDevice, type VirtualDeviceOptions } from './devices/virtual-device.ts'
export { ScenarioNotFound, scenarios } from './registry.ts'
export { toJUnit } from './reporters/junit.ts'
export { toMermaid } from './reporters/mermaid.ts'
export { renderTable } from './reporters/table.ts'
export { runScenario } from './run.ts'
export { agent, anonymous, app, bearer, type Caller, operator, user, withoutCertificate } from './runner/callers.ts'
export { CheckFailed, type Expectation } from './runner/check.ts'
export type { CallOptions, CallResult, SystemClient, UasClient } from './runner/client.ts'
export type {
  CaptureOfRun,
  DeviceInit,
  Happening,
  JournalEntryOfRun,
  Need,
  ReportTable,
  RunOptions,
  Scenario,
  ScenarioClock,
  ScenarioContext,
  ScenarioRecords,
  ScenarioReport,
  ScenarioSummary,
  ScenarioSystem,
  ScenarioTarget,
  StepReport,
  SystemControl,
  TranscriptEntry,
} from './runner/types.ts'
