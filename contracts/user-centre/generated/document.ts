// Generated from the contract by npm run generate. Do not edit.

/** The OpenAPI document of this system. */
export const document: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "Broker user centre",
  "version": "1",
  "summary": "Passwords, tokens of the app, trusted devices, login tickets."
 },
 "x-system": "user-centre",
 "x-owns": [
  "/uc"
 ],
 "x-payload": "data",
 "x-envelope": "{code,msg,data,traceId}",
 "x-provenance": "inferred",
 "tags": [
  {
   "name": "login"
  },
  {
   "name": "token"
  },
  {
   "name": "device"
  },
  {
   "name": "ticket"
  }
 ],
 "paths": {
  "/uc/login": {
   "post": {
    "operationId": "login",
    "summary": "Checks account and password and tells how to go on",
    "description": "How the account logs in is asked of CAP; with iSprint a challenge over the ticket is opened at UAS. A neighbour that fails leaves no ticket. §10.4",
    "tags": [
     "login"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
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
    "requestBody": {
     "$ref": "#/components/requestBodies/Login"
    },
    "responses": {
     "200": {
      "description": "A login ticket, good for one trade token",
      "x-provenance": "inferred",
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "required": [
            "data"
           ],
           "properties": {
            "data": {
             "$ref": "#/components/schemas/LoginResult"
            }
           }
          }
         ]
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/uc/token/verify": {
   "post": {
    "operationId": "token.verify",
    "summary": "Tells whose token this is",
    "description": "§10.1; the notes ask for this check before anything else is done",
    "tags": [
     "token"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "UC_TOKEN_INVALID",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/TokenVerify"
    },
    "responses": {
     "200": {
      "description": "The owner of the token",
      "x-provenance": "inferred",
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "required": [
            "data"
           ],
           "properties": {
            "data": {
             "$ref": "#/components/schemas/TokenOwner"
            }
           }
          }
         ]
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/uc/trustedDevices": {
   "get": {
    "operationId": "trustedDevices.list",
    "summary": "The trusted devices of a user, newest first",
    "description": "§10.1; a user without any has an empty list",
    "tags": [
     "device"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_NOT_FOUND",
     "INTERNAL"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/UserId"
     }
    ],
    "responses": {
     "200": {
      "description": "The devices",
      "x-provenance": "inferred",
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "required": [
            "data"
           ],
           "properties": {
            "data": {
             "$ref": "#/components/schemas/TrustedDevices"
            }
           }
          }
         ]
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/uc/trustedDevices/deleteAll": {
   "post": {
    "operationId": "trustedDevices.deleteAll",
    "summary": "Deletes all trusted devices of a user, or all but one",
    "description": "Idempotent: a repetition deletes none. §10.1",
    "tags": [
     "device"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/DeleteAll"
    },
    "responses": {
     "200": {
      "description": "How many were deleted",
      "x-provenance": "inferred",
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "required": [
            "data"
           ],
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Deleted"
            }
           }
          }
         ]
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/uc/trustedDevices/delete": {
   "post": {
    "operationId": "trustedDevices.delete",
    "summary": "Deletes one trusted device of a user",
    "description": "Idempotent, as deleteAll",
    "tags": [
     "device"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/DeleteOne"
    },
    "responses": {
     "200": {
      "description": "How many were deleted",
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "required": [
            "data"
           ],
           "properties": {
            "data": {
             "$ref": "#/components/schemas/Deleted"
            }
           }
          }
         ]
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/uc/ticket/verify": {
   "post": {
    "operationId": "ticket.verify",
    "summary": "Tells what a login ticket stands for; does not use it up",
    "description": "Asked by NRTS before it judges a proof. §10.4",
    "tags": [
     "ticket"
    ],
    "x-faults": [
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
    "requestBody": {
     "$ref": "#/components/requestBodies/Ticket"
    },
    "responses": {
     "200": {
      "description": "The ticket",
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "required": [
            "data"
           ],
           "properties": {
            "data": {
             "$ref": "#/components/schemas/TicketState"
            }
           }
          }
         ]
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/uc/ticket/consume": {
   "post": {
    "operationId": "ticket.consume",
    "summary": "Uses a login ticket up, exactly once",
    "description": "Asked by NRTS after the proof. §10.4",
    "tags": [
     "ticket"
    ],
    "x-faults": [
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
    "requestBody": {
     "$ref": "#/components/requestBodies/Ticket"
    },
    "responses": {
     "200": {
      "description": "The ticket that is now used up",
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "required": [
            "data"
           ],
           "properties": {
            "data": {
             "$ref": "#/components/schemas/TicketState"
            }
           }
          }
         ]
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/uc/ticket/fail": {
   "post": {
    "operationId": "ticket.fail",
    "summary": "Counts a wrong proof; the fifth kills the ticket",
    "description": "§10.4",
    "tags": [
     "ticket"
    ],
    "x-faults": [
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
    "requestBody": {
     "$ref": "#/components/requestBodies/Ticket"
    },
    "responses": {
     "200": {
      "description": "The count",
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "required": [
            "data"
           ],
           "properties": {
            "data": {
             "$ref": "#/components/schemas/TicketFailures"
            }
           }
          }
         ]
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  }
 },
 "components": {
  "parameters": {
   "UserId": {
    "name": "userId",
    "in": "query",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/RequiredId"
    }
   }
  },
  "requestBodies": {
   "Login": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/LoginRequest"
      }
     }
    }
   },
   "TokenVerify": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/TokenVerifyRequest"
      }
     }
    }
   },
   "DeleteAll": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/DeleteAllRequest"
      }
     }
    }
   },
   "DeleteOne": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/DeleteOneRequest"
      }
     }
    }
   },
   "Ticket": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/TicketRequest"
      }
     }
    }
   }
  },
  "responses": {
   "Fault": {
    "description": "A fault of the catalogue; the HTTP status is its code without the last two digits",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FaultEnvelope"
      }
     }
    }
   }
  },
  "schemas": {
   "RequiredId": {
    "type": "string",
    "minLength": 1,
    "maxLength": 64
   },
   "InstantMs": {
    "type": "integer",
    "minimum": 0,
    "description": "Milliseconds since the epoch."
   },
   "Envelope": {
    "type": "object",
    "required": [
     "code",
     "msg",
     "data",
     "traceId"
    ],
    "properties": {
     "code": {
      "const": 0
     },
     "msg": {
      "type": "string"
     },
     "data": {},
     "traceId": {
      "$ref": "#/components/schemas/TraceId",
      "x-volatile": "trace-id"
     }
    }
   },
   "TraceId": {
    "type": "string",
    "pattern": "^[0-9a-f]{32}$"
   },
   "FaultEnvelope": {
    "type": "object",
    "required": [
     "code",
     "msg",
     "traceId"
    ],
    "properties": {
     "code": {
      "type": "integer",
      "minimum": 40000,
      "maximum": 59999
     },
     "msg": {
      "type": "string",
      "minLength": 1
     },
     "traceId": {
      "$ref": "#/components/schemas/TraceId",
      "x-volatile": "trace-id"
     },
     "data": {
      "type": "object",
      "description": "What the fault tells beside its code."
     }
    }
   },
   "LoginRequest": {
    "type": "object",
    "required": [
     "account",
     "password",
     "deviceId"
    ],
    "properties": {
     "account": {
      "$ref": "#/components/schemas/RequiredId",
      "description": "Login name or trade account."
     },
     "password": {
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "x-secret": "password"
     },
     "deviceId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "deviceType": {
      "type": "string",
      "maxLength": 64
     },
     "appVersion": {
      "type": "string",
      "maxLength": 64,
      "description": "A missing version is an old one."
     }
    }
   },
   "LoginResult": {
    "type": "object",
    "required": [
     "loginTicket",
     "expiresIn",
     "authMethod"
    ],
    "properties": {
     "loginTicket": {
      "$ref": "#/components/schemas/LoginTicket",
      "x-secret": "ticket",
      "x-volatile": "login-ticket"
     },
     "expiresIn": {
      "type": "integer",
      "minimum": 1,
      "description": "Seconds."
     },
     "authMethod": {
      "enum": [
       "ISPRINT",
       "TRUSTED_DEVICE",
       "SMS"
      ]
     },
     "challenge": {
      "$ref": "#/components/schemas/Challenge"
     },
     "serialNumber": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "serial",
      "description": "The token bound on this device."
     },
     "token": {
      "$ref": "#/components/schemas/UcToken",
      "x-secret": "token",
      "x-volatile": "token",
      "description": "Only on a trusted device, where the old login is complete with the password."
     }
    }
   },
   "Challenge": {
    "type": "object",
    "required": [
     "id",
     "question",
     "suite"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "challenge-id"
     },
     "question": {
      "type": "string",
      "minLength": 1,
      "x-volatile": "question",
      "description": "SHA-256 of ticket|tradeAccount|seconds, hex."
     },
     "suite": {
      "type": "string",
      "minLength": 1,
      "x-provenance": "standard",
      "x-source": "RFC 6287 §6"
     }
    }
   },
   "LoginTicket": {
    "type": "string",
    "minLength": 1,
    "maxLength": 128
   },
   "UcToken": {
    "type": "string",
    "minLength": 1,
    "maxLength": 4096
   },
   "TokenVerifyRequest": {
    "type": "object",
    "required": [
     "token"
    ],
    "properties": {
     "token": {
      "$ref": "#/components/schemas/UcToken",
      "x-secret": "token",
      "x-volatile": "token",
      "x-provenance": "documented"
     }
    }
   },
   "TokenOwner": {
    "type": "object",
    "required": [
     "userId",
     "tradeAccounts",
     "mobile",
     "exp"
    ],
    "properties": {
     "userId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "tradeAccounts": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RequiredId"
      }
     },
     "mobile": {
      "type": "string",
      "minLength": 1,
      "maxLength": 32
     },
     "exp": {
      "type": "integer",
      "minimum": 0,
      "x-volatile": "instant-s",
      "description": "SECONDS since the epoch."
     }
    }
   },
   "TrustedDevices": {
    "type": "object",
    "required": [
     "devices"
    ],
    "properties": {
     "devices": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "deviceId",
        "name",
        "createdTime"
       ],
       "properties": {
        "deviceId": {
         "$ref": "#/components/schemas/RequiredId"
        },
        "name": {
         "type": "string"
        },
        "createdTime": {
         "$ref": "#/components/schemas/InstantMs",
         "x-volatile": "instant-ms"
        }
       }
      }
     }
    }
   },
   "DeleteAllRequest": {
    "type": "object",
    "required": [
     "userId"
    ],
    "properties": {
     "userId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "exceptDeviceId": {
      "$ref": "#/components/schemas/RequiredId"
     }
    }
   },
   "DeleteOneRequest": {
    "type": "object",
    "required": [
     "userId",
     "deviceId"
    ],
    "properties": {
     "userId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "deviceId": {
      "$ref": "#/components/schemas/RequiredId"
     }
    }
   },
   "Deleted": {
    "type": "object",
    "required": [
     "deletedCount"
    ],
    "properties": {
     "deletedCount": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "TicketRequest": {
    "type": "object",
    "required": [
     "loginTicket"
    ],
    "properties": {
     "loginTicket": {
      "$ref": "#/components/schemas/LoginTicket",
      "x-secret": "ticket",
      "x-volatile": "login-ticket"
     }
    }
   },
   "TicketState": {
    "type": "object",
    "required": [
     "userId",
     "tradeAccount",
     "deviceId",
     "authMethod",
     "issuedAt",
     "expiresAt"
    ],
    "properties": {
     "userId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "tradeAccount": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "deviceId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "authMethod": {
      "enum": [
       "ISPRINT",
       "TRUSTED_DEVICE",
       "SMS"
      ]
     },
     "issuedAt": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "challengeId": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "challenge-id",
      "description": "The only challenge whose response counts for this ticket."
     },
     "serialNumber": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "serial"
     }
    }
   },
   "TicketFailures": {
    "type": "object",
    "required": [
     "failures",
     "remaining"
    ],
    "properties": {
     "failures": {
      "type": "integer",
      "minimum": 1
     },
     "remaining": {
      "type": "integer",
      "minimum": 0,
      "description": "0 once it is dead."
     }
    }
   }
  }
 }
}
