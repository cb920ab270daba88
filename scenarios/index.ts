/** `authdouble/scenarios`: whole flows as scripts, their runner and reporters, and the virtual device. */
export { scenarioRegistry } from './control.ts'
export { defineScenario } from './define.ts'
export { DeviceError, VirtualDevice, type VirtualDeviceOptions } from './devices/virtual-device.ts'
export { ScenarioNotFound, scenarios } from './registry.ts'
export { toJUnit } from './reporters/junit.ts'
export { toMermaid } from './reporters/mermaid.ts'
export { renderTable } from './reporters/table.ts'
export { runScenario } from './run.ts'
export { agent, anonymous, bearer, type Caller, user, withoutCertificate } from './runner/callers.ts'
export { CheckFailed, type Expectation } from './runner/check.ts'
export type { CallOptions, CallResult, UasClient } from './runner/client.ts'
export type {
  DeviceInit,
  Happening,
  JournalEntryOfRun,
  Need,
  RunOptions,
  Scenario,
  ScenarioClock,
  ScenarioContext,
  ScenarioRecords,
  ScenarioReport,
  ScenarioSummary,
  ScenarioTarget,
  StepReport,
  TranscriptEntry,
} from './runner/types.ts'
