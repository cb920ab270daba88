// Generated from the contract by npm run generate. Do not edit.
import type { Contract, ContractOperation } from '../../../mocks/kernel/contract.ts'

const operations: readonly ContractOperation[] = [
 {
  "operationId": "clientAuth.get",
  "method": "GET",
  "path": "/oms/customers/{acct}/clientAuth",
  "aliases": [],
  "summary": "The methods of authentication of a customer",
  "tags": [
   "clientAuth"
  ],
  "requestTypes": [],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "inferred",
  "source": "",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "ACCOUNT_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {},
  "volatile": {
   "traceId": "trace-id"
  },
  "bodyMembers": [],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "clientAuth.change",
  "method": "PUT",
  "path": "/oms/customers/{acct}/clientAuth",
  "aliases": [],
  "summary": "Gives a customer a method of authentication, or takes it away",
  "tags": [
   "clientAuth"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "documented",
  "source": "S",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "ACCOUNT_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {},
  "volatile": {
   "traceId": "trace-id"
  },
  "bodyMembers": [
   "method",
   "action"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "response.code": "inferred",
   "response.msg": "inferred",
   "response.data": "inferred",
   "response.traceId": "inferred",
   "response.data.acct": "inferred",
   "response.data.methods": "inferred",
   "response.data.changed": "inferred"
  }
 }
]

/** The contract without its validators. */
export const table: Omit<Contract, 'validators' | 'document'> = { ...{
 "system": "oms",
 "title": "Broker OMS (client authentication)",
 "version": "1",
 "owns": [
  "/oms"
 ],
 "pathAliases": {}
}, operations }
