// Generated from the contract by npm run generate. Do not edit.

/** The OpenAPI document of this system. */
export const document: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "Broker CAP (binding of soft tokens)",
  "version": "1",
  "summary": "Binds a phone's soft token to a trade account, disables it, lists devices, tells how an account logs in."
 },
 "x-system": "cap",
 "x-owns": [
  "/cap"
 ],
 "x-payload": "data",
 "x-envelope": "{code,msg,data,traceId}",
 "x-provenance": "inferred",
 "tags": [
  {
   "name": "bind"
  },
  {
   "name": "device"
  },
  {
   "name": "auth"
  }
 ],
 "paths": {
  "/cap/bind/apply": {
   "post": {
    "operationId": "bind.apply",
    "summary": "Begins a binding; the activation code goes out by SMS",
    "description": "The result of UAS without its activation code, which leaves by SMS alone. §10.2",
    "tags": [
     "bind"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_CENTRE_FAILED",
     "UC_TOKEN_INVALID",
     "SMS_THROTTLED",
     "BIND_IN_PROGRESS",
     "UAS_FAILED",
     "SMS_FAILED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/Apply"
    },
    "responses": {
     "200": {
      "description": "The binding is open until it expires",
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
             "$ref": "#/components/schemas/Applied"
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
  "/cap/bind/success": {
   "post": {
    "operationId": "bind.success",
    "summary": "Completes a binding; a repetition answers the same and repeats nothing",
    "description": "Proof, OMS, trusted devices, verification method; resumes at the first step not done. §10.3",
    "tags": [
     "bind"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_CENTRE_FAILED",
     "UC_TOKEN_INVALID",
     "BIND_NOT_FOUND",
     "ACCOUNT_MISMATCH",
     "BIND_IN_PROGRESS",
     "BIND_EXPIRED",
     "BIND_CLOSED",
     "TOKEN_UNUSABLE",
     "OTP_REJECTED",
     "UAS_FAILED",
     "OMS_FAILED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/Success"
    },
    "responses": {
     "200": {
      "description": "The binding is done",
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
             "$ref": "#/components/schemas/Bound"
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
  "/cap/bind/{bindId}": {
   "get": {
    "operationId": "bind.get",
    "summary": "A binding with its log, for support",
    "description": "The record that NIST SP 800-63B-3 §6.1 asks for, kept per transition. §10.2",
    "tags": [
     "bind"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_CENTRE_FAILED",
     "UC_TOKEN_INVALID",
     "BIND_NOT_FOUND",
     "INTERNAL"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/BindId"
     },
     {
      "$ref": "#/components/parameters/Token"
     }
    ],
    "responses": {
     "200": {
      "description": "The binding",
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
             "$ref": "#/components/schemas/Binding"
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
  "/cap/unbind": {
   "post": {
    "operationId": "bind.unbind",
    "summary": "Ends a binding; with the last one OMS forgets the method",
    "description": "One of serialNumber and deviceUUID, or neither when the user has one binding. §10.5",
    "tags": [
     "bind"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_CENTRE_FAILED",
     "UC_TOKEN_INVALID",
     "BIND_NOT_FOUND",
     "UAS_FAILED",
     "OMS_FAILED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/Unbind"
    },
    "responses": {
     "200": {
      "description": "The binding is over",
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
             "$ref": "#/components/schemas/Unbound"
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
  "/cap/device/disable": {
   "post": {
    "operationId": "device.disable",
    "summary": "Makes the one-time passwords of a device worthless; its PIN goes on working on the phone",
    "description": "Suspends its tokens, or revokes them. With a token of the owner, or as an operator. §10.5, §12",
    "tags": [
     "device"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_CENTRE_FAILED",
     "UC_TOKEN_INVALID",
     "DEVICE_NOT_FOUND",
     "UAS_FAILED",
     "OMS_FAILED",
     "INTERNAL"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Operator"
     }
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/DeviceSwitch"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/DeviceState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/cap/device/enable": {
   "post": {
    "operationId": "device.enable",
    "summary": "Lets a disabled device log in again; a revoked token stays revoked",
    "description": "Resumes its tokens. §12",
    "tags": [
     "device"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_CENTRE_FAILED",
     "UC_TOKEN_INVALID",
     "DEVICE_NOT_FOUND",
     "TOKEN_UNUSABLE",
     "UAS_FAILED",
     "OMS_FAILED",
     "INTERNAL"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Operator"
     }
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/DeviceSwitch"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/DeviceState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/cap/devices": {
   "get": {
    "operationId": "device.list",
    "summary": "The devices an app of this version shows",
    "description": "Devices of UAS that have a completed binding, or trusted devices of the user centre. §13",
    "tags": [
     "device"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "USER_CENTRE_FAILED",
     "UC_TOKEN_INVALID",
     "UPGRADE_REQUIRED",
     "UAS_FAILED",
     "INTERNAL"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Token"
     },
     {
      "$ref": "#/components/parameters/AppVersion"
     }
    ],
    "responses": {
     "200": {
      "description": "The devices, newest first",
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
             "$ref": "#/components/schemas/Devices"
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
  "/cap/auth/method": {
   "post": {
    "operationId": "auth.method",
    "summary": "How an account logs in; asked by the user centre",
    "description": "From the saved verification methods, never from UAS. §10.4, §13",
    "tags": [
     "auth"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/AuthMethod"
    },
    "responses": {
     "200": {
      "description": "The method, and whether this app is too old for it",
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
             "$ref": "#/components/schemas/AuthMethod"
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
   "BindId": {
    "name": "bindId",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/RequiredId"
    }
   },
   "Token": {
    "name": "token",
    "in": "query",
    "required": true,
    "description": "Token of the user centre.",
    "x-secret": "token",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 4096
    }
   },
   "AppVersion": {
    "name": "appVersion",
    "in": "query",
    "description": "A missing version is an old one.",
    "schema": {
     "$ref": "#/components/schemas/AppVersion"
    }
   },
   "Operator": {
    "name": "x-operator",
    "in": "header",
    "description": "Who acts for the user; stands instead of a token.",
    "schema": {
     "$ref": "#/components/schemas/RequiredId"
    }
   }
  },
  "requestBodies": {
   "Apply": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ApplyRequest"
      }
     }
    }
   },
   "Success": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/SuccessRequest"
      }
     }
    }
   },
   "Unbind": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/UnbindRequest"
      }
     }
    }
   },
   "DeviceSwitch": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/DeviceSwitchRequest"
      }
     }
    }
   },
   "AuthMethod": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/AuthMethodRequest"
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
   },
   "DeviceState": {
    "description": "The device after the change",
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
           "$ref": "#/components/schemas/DeviceState"
          }
         }
        }
       ]
      }
     }
    }
   }
  },
  "schemas": {
   "Id": {
    "type": "string",
    "maxLength": 64
   },
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
   "UcToken": {
    "type": "string",
    "minLength": 1,
    "maxLength": 4096,
    "description": "Token of the user centre."
   },
   "AppVersion": {
    "type": "string",
    "maxLength": 64
   },
   "BindState": {
    "enum": [
     "NEW",
     "USER_OK",
     "TOKEN_PENDING",
     "CODE_SENT",
     "ACTIVATED",
     "OMS_SYNCED",
     "DEVICES_PURGED",
     "DONE",
     "FAILED",
     "EXPIRED",
     "CANCELLED"
    ]
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
      "description": "What the fault tells beside its code, such as bindId and canResendAt."
     }
    }
   },
   "ApplyRequest": {
    "type": "object",
    "required": [
     "key",
     "token",
     "device"
    ],
    "properties": {
     "key": {
      "type": "object",
      "x-provenance": "documented",
      "required": [
       "clientPublicKey",
       "clientPublicKeyId"
      ],
      "properties": {
       "clientPublicKey": {
        "type": "string",
        "minLength": 1,
        "maxLength": 8192
       },
       "clientPublicKeyId": {
        "$ref": "#/components/schemas/RequiredId"
       }
      }
     },
     "token": {
      "$ref": "#/components/schemas/UcToken",
      "x-secret": "token",
      "x-volatile": "token",
      "x-provenance": "documented"
     },
     "device": {
      "$ref": "#/components/schemas/AppDevice"
     },
     "appVersion": {
      "$ref": "#/components/schemas/AppVersion"
     },
     "resend": {
      "type": "boolean",
      "description": "Ask for a new code although a binding is open (§11)."
     }
    }
   },
   "AppDevice": {
    "type": "object",
    "required": [
     "type",
     "id"
    ],
    "properties": {
     "type": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "id": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "agent": {
      "$ref": "#/components/schemas/Id"
     },
     "desc": {
      "$ref": "#/components/schemas/Id"
     },
     "rooted": {
      "type": "boolean"
     }
    }
   },
   "Applied": {
    "type": "object",
    "required": [
     "bindId",
     "result",
     "mobileMasked",
     "expiresAt"
    ],
    "properties": {
     "bindId": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "bind-id"
     },
     "result": {
      "$ref": "#/components/schemas/UasResult"
     },
     "mobileMasked": {
      "type": "string",
      "minLength": 1,
      "description": "The number the code went to."
     },
     "expiresAt": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     }
    }
   },
   "UasResult": {
    "type": "object",
    "additionalProperties": true,
    "properties": {
     "encryptedSeeds": {
      "type": "object",
      "additionalProperties": true,
      "x-secret": "seed",
      "x-volatile": "seeds"
     },
     "activationPassword": {
      "not": {},
      "x-secret": "code"
     }
    }
   },
   "SuccessRequest": {
    "allOf": [
     {
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
       },
       "bindId": {
        "$ref": "#/components/schemas/RequiredId",
        "x-volatile": "bind-id"
       },
       "serialNumber": {
        "$ref": "#/components/schemas/RequiredId",
        "x-volatile": "serial"
       },
       "otp": {
        "type": "string",
        "maxLength": 64,
        "x-secret": "otp",
        "x-volatile": "otp"
       },
       "tradeAccount": {
        "$ref": "#/components/schemas/RequiredId",
        "description": "A selector; must belong to the token."
       }
      }
     },
     {
      "anyOf": [
       {
        "required": [
         "bindId"
        ]
       },
       {
        "required": [
         "serialNumber"
        ]
       }
      ]
     }
    ]
   },
   "Bound": {
    "type": "object",
    "required": [
     "bindId",
     "state",
     "serialNumber",
     "deviceUUID",
     "tradeAccount",
     "completedAt"
    ],
    "properties": {
     "bindId": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "bind-id"
     },
     "state": {
      "$ref": "#/components/schemas/BindState"
     },
     "serialNumber": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "serial"
     },
     "deviceUUID": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "device-uuid"
     },
     "tradeAccount": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "completedAt": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     }
    }
   },
   "Binding": {
    "type": "object",
    "required": [
     "bindId",
     "userId",
     "tradeAccount",
     "deviceId",
     "deviceType",
     "state",
     "createdAt",
     "log"
    ],
    "properties": {
     "bindId": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "bind-id"
     },
     "userId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "tradeAccount": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "deviceId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "deviceType": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "state": {
      "$ref": "#/components/schemas/BindState"
     },
     "clientPublicKeyId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "serialNumber": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "serial"
     },
     "deviceUUID": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "device-uuid"
     },
     "appVersion": {
      "$ref": "#/components/schemas/AppVersion"
     },
     "createdAt": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "completedAt": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "log": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/BindLogEntry"
      }
     }
    }
   },
   "BindLogEntry": {
    "type": "object",
    "required": [
     "at",
     "state",
     "source",
     "device"
    ],
    "properties": {
     "at": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "state": {
      "$ref": "#/components/schemas/BindState"
     },
     "source": {
      "type": "string",
      "description": "Address of the caller, or what of ours acted (outbox)."
     },
     "device": {
      "type": "string"
     },
     "note": {
      "type": "string"
     }
    }
   },
   "UnbindRequest": {
    "type": "object",
    "required": [
     "token"
    ],
    "properties": {
     "token": {
      "$ref": "#/components/schemas/UcToken",
      "x-secret": "token",
      "x-volatile": "token"
     },
     "serialNumber": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "serial"
     },
     "deviceUUID": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "device-uuid"
     },
     "revoke": {
      "type": "boolean",
      "description": "Revoke the token at UAS; false suspends it."
     }
    }
   },
   "Unbound": {
    "type": "object",
    "required": [
     "serialNumber",
     "deviceUUID",
     "omsRemoved"
    ],
    "properties": {
     "serialNumber": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "serial"
     },
     "deviceUUID": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "device-uuid"
     },
     "omsRemoved": {
      "type": "boolean",
      "description": "It was the last binding, and OMS no longer has the method."
     }
    }
   },
   "DeviceSwitchRequest": {
    "type": "object",
    "required": [
     "deviceUUID"
    ],
    "properties": {
     "token": {
      "$ref": "#/components/schemas/UcToken",
      "x-secret": "token",
      "x-volatile": "token"
     },
     "deviceUUID": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "device-uuid"
     },
     "revoke": {
      "type": "boolean",
      "description": "Disable for good: its tokens are revoked."
     }
    }
   },
   "DeviceState": {
    "type": "object",
    "required": [
     "deviceUUID",
     "serialNumbers",
     "status"
    ],
    "properties": {
     "deviceUUID": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "device-uuid"
     },
     "serialNumbers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RequiredId"
      },
      "x-volatile": "serials"
     },
     "status": {
      "enum": [
       "Active",
       "Suspended",
       "Revoked"
      ]
     }
    }
   },
   "Devices": {
    "type": "object",
    "required": [
     "source",
     "devices"
    ],
    "properties": {
     "source": {
      "enum": [
       "ISPRINT",
       "TRUSTED_DEVICE"
      ]
     },
     "devices": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ListedDevice"
      }
     },
     "forceUpgrade": {
      "type": "boolean",
      "description": "This app is too old to log in."
     }
    }
   },
   "ListedDevice": {
    "type": "object",
    "required": [
     "deviceId",
     "status",
     "createdTime"
    ],
    "properties": {
     "deviceUUID": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "device-uuid"
     },
     "deviceId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "type": {
      "type": "string"
     },
     "name": {
      "type": "string"
     },
     "status": {
      "type": "string",
      "minLength": 1,
      "maxLength": 16
     },
     "createdTime": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "lastUsedTime": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "serialNumber": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "serial"
     }
    }
   },
   "AuthMethodRequest": {
    "type": "object",
    "required": [
     "userId",
     "tradeAccount"
    ],
    "properties": {
     "userId": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "tradeAccount": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "deviceId": {
      "$ref": "#/components/schemas/Id"
     },
     "appVersion": {
      "$ref": "#/components/schemas/AppVersion"
     }
    }
   },
   "AuthMethod": {
    "type": "object",
    "required": [
     "authMethod",
     "everEnabled",
     "inUse",
     "upgradeRequired",
     "bindings"
    ],
    "properties": {
     "authMethod": {
      "enum": [
       "ISPRINT",
       "LEGACY"
      ]
     },
     "everEnabled": {
      "type": "boolean",
      "description": "There is a verification method, removed or not (§13)."
     },
     "inUse": {
      "type": "boolean",
      "description": "There is one that is not removed."
     },
     "serialNumber": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "serial",
      "description": "The token of this device."
     },
     "deviceUUID": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "device-uuid"
     },
     "upgradeRequired": {
      "type": "boolean"
     },
     "bindings": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "serialNumber",
        "deviceId",
        "deviceUUID"
       ],
       "properties": {
        "serialNumber": {
         "$ref": "#/components/schemas/RequiredId",
         "x-volatile": "serial"
        },
        "deviceId": {
         "$ref": "#/components/schemas/RequiredId"
        },
        "deviceUUID": {
         "$ref": "#/components/schemas/RequiredId",
         "x-volatile": "device-uuid"
        }
       }
      }
     }
    }
   }
  }
 }
}
