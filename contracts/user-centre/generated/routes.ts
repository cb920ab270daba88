// Generated from the contract by npm run generate. Do not edit.
import type { Contract, ContractOperation } from '../../../mocks/kernel/contract.ts'

const operations: readonly ContractOperation[] = [
 {
  "operationId": "login",
  "method": "POST",
  "path": "/uc/login",
  "aliases": [],
  "summary": "Checks account and password and tells how to go on",
  "tags": [
   "login"
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
   "LOGIN_FAILED",
   "CAP_FAILED",
   "UPGRADE_REQUIRED",
   "TOKEN_UNUSABLE",
   "UAS_FAILED",
   "INTERNAL"
  ],
  "secrets": {
   "password": "password",
   "loginTicket": "ticket",
   "token": "token"
  },
  "volatile": {
   "traceId": "trace-id",
   "loginTicket": "login-ticket",
   "id": "challenge-id",
   "question": "question",
   "serialNumber": "serial",
   "token": "token"
  },
  "bodyMembers": [
   "account",
   "password",
   "deviceId",
   "deviceType",
   "appVersion"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "response.code": "inferred",
   "response.msg": "inferred",
   "response.data": "inferred",
   "response.traceId": "inferred",
   "response.data.loginTicket": "inferred",
   "response.data.expiresIn": "inferred",
   "response.data.authMethod": "inferred",
   "response.data.challenge": "inferred",
   "response.data.challenge.id": "inferred",
   "response.data.challenge.question": "inferred",
   "response.data.challenge.suite": "standard",
   "response.data.serialNumber": "inferred",
   "response.data.token": "inferred"
  }
 },
 {
  "operationId": "token.verify",
  "method": "POST",
  "path": "/uc/token/verify",
  "aliases": [],
  "summary": "Tells whose token this is",
  "tags": [
   "token"
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
   "UC_TOKEN_INVALID",
   "INTERNAL"
  ],
  "secrets": {
   "token": "token"
  },
  "volatile": {
   "token": "token",
   "traceId": "trace-id",
   "exp": "instant-s"
  },
  "bodyMembers": [
   "token"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "response.code": "inferred",
   "response.msg": "inferred",
   "response.data": "inferred",
   "response.traceId": "inferred",
   "response.data.userId": "inferred",
   "response.data.tradeAccounts": "inferred",
   "response.data.mobile": "inferred",
   "response.data.exp": "inferred"
  }
 },
 {
  "operationId": "trustedDevices.list",
  "method": "GET",
  "path": "/uc/trustedDevices",
  "aliases": [],
  "summary": "The trusted devices of a user, newest first",
  "tags": [
   "device"
  ],
  "requestTypes": [],
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
   "USER_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {},
  "volatile": {
   "traceId": "trace-id",
   "createdTime": "instant-ms"
  },
  "bodyMembers": [],
  "queryMembers": [
   "userId"
  ],
  "fieldProvenance": {
   "response.code": "inferred",
   "response.msg": "inferred",
   "response.data": "inferred",
   "response.traceId": "inferred",
   "response.data.devices": "inferred",
   "response.data.devices[].deviceId": "inferred",
   "response.data.devices[].name": "inferred",
   "response.data.devices[].createdTime": "inferred"
  }
 },
 {
  "operationId": "trustedDevices.deleteAll",
  "method": "POST",
  "path": "/uc/trustedDevices/deleteAll",
  "aliases": [],
  "summary": "Deletes all trusted devices of a user, or all but one",
  "tags": [
   "device"
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
   "USER_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {},
  "volatile": {
   "traceId": "trace-id"
  },
  "bodyMembers": [
   "userId",
   "exceptDeviceId"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "response.code": "inferred",
   "response.msg": "inferred",
   "response.data": "inferred",
   "response.traceId": "inferred",
   "response.data.deletedCount": "inferred"
  }
 },
 {
  "operationId": "trustedDevices.delete",
  "method": "POST",
  "path": "/uc/trustedDevices/delete",
  "aliases": [],
  "summary": "Deletes one trusted device of a user",
  "tags": [
   "device"
  ],
  "requestTypes": [
   "application/json"
  ],
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
   "USER_NOT_FOUND",
   "INTERNAL"
  ],
  "secrets": {},
  "volatile": {
   "traceId": "trace-id"
  },
  "bodyMembers": [
   "userId",
   "deviceId"
  ],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "ticket.verify",
  "method": "POST",
  "path": "/uc/ticket/verify",
  "aliases": [],
  "summary": "Tells what a login ticket stands for; does not use it up",
  "tags": [
   "ticket"
  ],
  "requestTypes": [
   "application/json"
  ],
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
   "TICKET_INVALID",
   "TICKET_USED",
   "TICKET_DEAD",
   "TICKET_EXPIRED",
   "INTERNAL"
  ],
  "secrets": {
   "loginTicket": "ticket"
  },
  "volatile": {
   "loginTicket": "login-ticket",
   "traceId": "trace-id",
   "issuedAt": "instant-ms",
   "expiresAt": "instant-ms",
   "challengeId": "challenge-id",
   "serialNumber": "serial"
  },
  "bodyMembers": [
   "loginTicket"
  ],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "ticket.consume",
  "method": "POST",
  "path": "/uc/ticket/consume",
  "aliases": [],
  "summary": "Uses a login ticket up, exactly once",
  "tags": [
   "ticket"
  ],
  "requestTypes": [
   "application/json"
  ],
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
   "TICKET_INVALID",
   "TICKET_USED",
   "TICKET_DEAD",
   "TICKET_EXPIRED",
   "INTERNAL"
  ],
  "secrets": {
   "loginTicket": "ticket"
  },
  "volatile": {
   "loginTicket": "login-ticket",
   "traceId": "trace-id",
   "issuedAt": "instant-ms",
   "expiresAt": "instant-ms",
   "challengeId": "challenge-id",
   "serialNumber": "serial"
  },
  "bodyMembers": [
   "loginTicket"
  ],
  "queryMembers": [],
  "fieldProvenance": {}
 },
 {
  "operationId": "ticket.fail",
  "method": "POST",
  "path": "/uc/ticket/fail",
  "aliases": [],
  "summary": "Counts a wrong proof; the fifth kills the ticket",
  "tags": [
   "ticket"
  ],
  "requestTypes": [
   "application/json"
  ],
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
   "TICKET_INVALID",
   "TICKET_USED",
   "TICKET_DEAD",
   "TICKET_EXPIRED",
   "INTERNAL"
  ],
  "secrets": {
   "loginTicket": "ticket"
  },
  "volatile": {
   "loginTicket": "login-ticket",
   "traceId": "trace-id"
  },
  "bodyMembers": [
   "loginTicket"
  ],
  "queryMembers": [],
  "fieldProvenance": {}
 }
]

/** The contract without its validators. */
export const table: Omit<Contract, 'validators' | 'document'> = { ...{
 "system": "user-centre",
 "title": "Broker user centre",
 "version": "1",
 "owns": [
  "/uc"
 ],
 "pathAliases": {}
}, operations }
