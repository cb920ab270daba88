// Generated from the contract by npm run generate. Do not edit.
import type { Contract, ContractOperation } from '../../../mocks/kernel/contract.ts'

const operations: readonly ContractOperation[] = [
 {
  "operationId": "worlds.list",
  "method": "GET",
  "path": "/_control/v1/worlds",
  "aliases": [],
  "summary": "Lists the worlds",
  "tags": [
   "worlds"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "worlds list",
   "list": "worlds",
   "columns": [
    "id",
    "baseUrl"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "worlds.create",
  "method": "POST",
  "path": "/_control/v1/worlds",
  "aliases": [],
  "summary": "Makes a world",
  "tags": [
   "worlds"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 201,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [
   "id",
   "from",
   "seed",
   "random",
   "now"
  ],
  "queryMembers": [],
  "cli": {
   "verb": "worlds create",
   "args": [
    "id"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "worlds.get",
  "method": "GET",
  "path": "/_control/v1/worlds/{id}",
  "aliases": [],
  "summary": "Describes a world",
  "tags": [
   "worlds"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "worlds show",
   "args": [
    "id"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "worlds.delete",
  "method": "DELETE",
  "path": "/_control/v1/worlds/{id}",
  "aliases": [],
  "summary": "Deletes a world; main cannot be deleted",
  "tags": [
   "worlds"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "worlds delete",
   "args": [
    "id"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "reset",
  "method": "POST",
  "path": "/_control/v1/reset",
  "aliases": [],
  "summary": "Puts the world back to its seed",
  "tags": [
   "worlds"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "worlds reset"
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "snapshot.get",
  "method": "GET",
  "path": "/_control/v1/snapshot",
  "aliases": [],
  "summary": "Gives the whole world as JSON, secrets included",
  "tags": [
   "worlds"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "worlds snapshot"
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "snapshot.put",
  "method": "PUT",
  "path": "/_control/v1/snapshot",
  "aliases": [],
  "summary": "Makes the world what a snapshot says",
  "tags": [
   "worlds"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "worlds restore",
   "body": "file"
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "clock.get",
  "method": "GET",
  "path": "/_control/v1/clock",
  "aliases": [],
  "summary": "Tells the time of the world",
  "tags": [
   "clock"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "clock show"
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "clock.put",
  "method": "PUT",
  "path": "/_control/v1/clock",
  "aliases": [],
  "summary": "Sets, stops or starts the clock",
  "tags": [
   "clock"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [
   "now",
   "mode"
  ],
  "queryMembers": [],
  "cli": {
   "verb": "clock set",
   "args": [
    "now"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "clock.advance",
  "method": "POST",
  "path": "/_control/v1/clock/advance",
  "aliases": [],
  "summary": "Moves the clock on",
  "tags": [
   "clock"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [
   "ms",
   "by"
  ],
  "queryMembers": [],
  "cli": {
   "verb": "clock advance",
   "args": [
    "by"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "captures.list",
  "method": "GET",
  "path": "/_control/v1/captures",
  "aliases": [],
  "summary": "Lists messages that would have left the building, newest first",
  "tags": [
   "captures"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [
   "to",
   "channel",
   "system",
   "purpose",
   "after",
   "wait"
  ],
  "cli": {
   "verb": "captures list",
   "list": "captures",
   "columns": [
    "id",
    "at",
    "system",
    "channel",
    "to",
    "purpose",
    "code",
    "text"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "captures.delete",
  "method": "DELETE",
  "path": "/_control/v1/captures",
  "aliases": [],
  "summary": "Forgets all captures",
  "tags": [
   "captures"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "captures clear"
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "journal.list",
  "method": "GET",
  "path": "/_control/v1/journal",
  "aliases": [],
  "summary": "Lists what was asked and answered, oldest first",
  "tags": [
   "journal"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [
   "system",
   "operation",
   "outcome",
   "limit"
  ],
  "cli": {
   "verb": "journal list",
   "list": "entries",
   "columns": [
    "id",
    "at",
    "system",
    "operation",
    "status",
    "outcome",
    "fault",
    "reason"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "journal.delete",
  "method": "DELETE",
  "path": "/_control/v1/journal",
  "aliases": [],
  "summary": "Empties the journal",
  "tags": [
   "journal"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "journal clear"
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "journal.get",
  "method": "GET",
  "path": "/_control/v1/journal/{id}",
  "aliases": [],
  "summary": "Shows one entry with its request and response, secrets as markers",
  "tags": [
   "journal"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "journal show",
   "args": [
    "id"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "journal.verify",
  "method": "POST",
  "path": "/_control/v1/journal/verify",
  "aliases": [],
  "summary": "Judges the journal by a named invariant",
  "tags": [
   "journal"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [
   "invariant"
  ],
  "queryMembers": [],
  "cli": {
   "verb": "journal verify",
   "args": [
    "invariant"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "disruptions.list",
  "method": "GET",
  "path": "/_control/v1/disruptions",
  "aliases": [],
  "summary": "Lists what is injected",
  "tags": [
   "disruptions"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "disruptions.create",
  "method": "POST",
  "path": "/_control/v1/disruptions",
  "aliases": [],
  "summary": "Injects latency, broken connections, forced faults or crashes",
  "tags": [
   "disruptions"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 201,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [
   "match",
   "when",
   "point",
   "effect",
   "times"
  ],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "disruptions.clear",
  "method": "DELETE",
  "path": "/_control/v1/disruptions",
  "aliases": [],
  "summary": "Takes all disruptions back",
  "tags": [
   "disruptions"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "disruptions.delete",
  "method": "DELETE",
  "path": "/_control/v1/disruptions/{id}",
  "aliases": [],
  "summary": "Takes one disruption back",
  "tags": [
   "disruptions"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "systems.list",
  "method": "GET",
  "path": "/_control/v1/systems",
  "aliases": [],
  "summary": "Lists the systems of this start",
  "tags": [
   "systems"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "systems.get",
  "method": "GET",
  "path": "/_control/v1/systems/{system}",
  "aliases": [],
  "summary": "Tells what a double knows and how sure it is",
  "tags": [
   "systems"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "config.get",
  "method": "GET",
  "path": "/_control/v1/systems/{system}/config",
  "aliases": [],
  "summary": "Shows the configuration of a system in this world",
  "tags": [
   "systems"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "config.patch",
  "method": "PATCH",
  "path": "/_control/v1/systems/{system}/config",
  "aliases": [],
  "summary": "Changes the configuration of a system in this world",
  "tags": [
   "systems"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "records.list",
  "method": "GET",
  "path": "/_control/v1/systems/{system}/records/{kind}",
  "aliases": [],
  "summary": "Lists records",
  "tags": [
   "records"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [
   "secrets",
   "limit"
  ],
  "fieldProvenance": {}
 },
 {
  "operationId": "records.create",
  "method": "POST",
  "path": "/_control/v1/systems/{system}/records/{kind}",
  "aliases": [],
  "summary": "Makes a record",
  "tags": [
   "records"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 201,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [
   "secrets"
  ],
  "fieldProvenance": {}
 },
 {
  "operationId": "records.get",
  "method": "GET",
  "path": "/_control/v1/systems/{system}/records/{kind}/{key}",
  "aliases": [],
  "summary": "Shows a record",
  "tags": [
   "records"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [
   "secrets"
  ],
  "fieldProvenance": {}
 },
 {
  "operationId": "records.patch",
  "method": "PATCH",
  "path": "/_control/v1/systems/{system}/records/{kind}/{key}",
  "aliases": [],
  "summary": "Changes a record by a merge patch (RFC 7396)",
  "tags": [
   "records"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [
   "secrets"
  ],
  "fieldProvenance": {}
 },
 {
  "operationId": "records.delete",
  "method": "DELETE",
  "path": "/_control/v1/systems/{system}/records/{kind}/{key}",
  "aliases": [],
  "summary": "Deletes a record",
  "tags": [
   "records"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "actions.run",
  "method": "POST",
  "path": "/_control/v1/systems/{system}/actions/{name}",
  "aliases": [],
  "summary": "Does what happens outside of the system's own calls",
  "tags": [
   "systems"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "providerStates.set",
  "method": "POST",
  "path": "/_control/v1/provider-states",
  "aliases": [],
  "summary": "Arranges what an interaction of a contract test needs",
  "tags": [
   "scenarios"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [
   "state",
   "params",
   "action",
   "consumer"
  ],
  "queryMembers": [
   "system"
  ],
  "fieldProvenance": {}
 },
 {
  "operationId": "scenarios.list",
  "method": "GET",
  "path": "/_control/v1/scenarios",
  "aliases": [],
  "summary": "Lists the scenarios",
  "tags": [
   "scenarios"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "scenario list",
   "list": "scenarios",
   "columns": [
    "name",
    "title",
    "needs"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "scenarios.run",
  "method": "POST",
  "path": "/_control/v1/scenarios/{name}/run",
  "aliases": [],
  "summary": "Runs a scenario in this world",
  "tags": [
   "scenarios"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "cli": {
   "verb": "scenario run",
   "args": [
    "name"
   ]
  },
  "fieldProvenance": {}
 },
 {
  "operationId": "openapi",
  "method": "GET",
  "path": "/_control/v1/openapi.json",
  "aliases": [],
  "summary": "Gives this document",
  "tags": [
   "systems"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "",
  "payload": "",
  "provenance": "documented",
  "source": "DESIGN §6",
  "faults": [],
  "secrets": {},
  "volatile": {},
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 }
]

/** The contract without its validators. */
export const table: Omit<Contract, 'validators' | 'document'> = { ...{
 "system": "control",
 "title": "authdouble control plane",
 "version": "1",
 "owns": [
  "/_control"
 ],
 "pathAliases": {}
}, operations }
