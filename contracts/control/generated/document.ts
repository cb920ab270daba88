// Generated from the contract by npm run generate. Do not edit.

/** The OpenAPI document of this system. */
export const document: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "authdouble control plane",
  "version": "1",
  "summary": "Worlds, clock, captures, journal, disruptions, records, configuration and scenarios of the doubles."
 },
 "x-system": "control",
 "x-owns": [
  "/_control"
 ],
 "x-provenance": "documented",
 "x-source": "DESIGN §6",
 "tags": [
  {
   "name": "worlds"
  },
  {
   "name": "clock"
  },
  {
   "name": "captures"
  },
  {
   "name": "journal"
  },
  {
   "name": "disruptions"
  },
  {
   "name": "systems"
  },
  {
   "name": "records"
  },
  {
   "name": "scenarios"
  }
 ],
 "paths": {
  "/_control/v1/worlds": {
   "get": {
    "operationId": "worlds.list",
    "summary": "Lists the worlds",
    "tags": [
     "worlds"
    ],
    "x-cli": {
     "verb": "worlds list",
     "list": "worlds",
     "columns": [
      "id",
      "baseUrl"
     ]
    },
    "responses": {
     "200": {
      "description": "All worlds",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "worlds"
         ],
         "properties": {
          "worlds": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/World"
           }
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "worlds.create",
    "summary": "Makes a world",
    "tags": [
     "worlds"
    ],
    "x-cli": {
     "verb": "worlds create",
     "args": [
      "id"
     ]
    },
    "requestBody": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "id": {
          "type": "string",
          "description": "1 to 40 of a-z, 0-9 and -. Drawn when absent."
         },
         "from": {
          "type": "string",
          "description": "Id of the world to fork."
         },
         "seed": {
          "$ref": "#/components/schemas/Seed"
         },
         "random": {
          "type": "string",
          "maxLength": 256,
          "description": "What its randomness starts from."
         },
         "now": {
          "type": "string",
          "description": "What its clock starts at. ISO 8601 with a zone."
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "The new world",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "id",
          "baseUrl"
         ],
         "properties": {
          "id": {
           "$ref": "#/components/schemas/WorldId"
          },
          "baseUrl": {
           "type": "string"
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/worlds/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/Id"
    }
   ],
   "get": {
    "operationId": "worlds.get",
    "summary": "Describes a world",
    "tags": [
     "worlds"
    ],
    "x-cli": {
     "verb": "worlds show",
     "args": [
      "id"
     ]
    },
    "responses": {
     "200": {
      "description": "The world",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/World"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "delete": {
    "operationId": "worlds.delete",
    "summary": "Deletes a world; main cannot be deleted",
    "tags": [
     "worlds"
    ],
    "x-cli": {
     "verb": "worlds delete",
     "args": [
      "id"
     ]
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/reset": {
   "post": {
    "operationId": "reset",
    "summary": "Puts the world back to its seed",
    "description": "Records, configuration, randomness and clock start again; captures, journal, disruptions and sockets are emptied.",
    "tags": [
     "worlds"
    ],
    "x-cli": {
     "verb": "worlds reset"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/snapshot": {
   "get": {
    "operationId": "snapshot.get",
    "summary": "Gives the whole world as JSON, secrets included",
    "tags": [
     "worlds"
    ],
    "x-cli": {
     "verb": "worlds snapshot"
    },
    "responses": {
     "200": {
      "description": "The world",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Snapshot"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "put": {
    "operationId": "snapshot.put",
    "summary": "Makes the world what a snapshot says",
    "description": "A snapshot of a newer version is refused and nothing changes.",
    "tags": [
     "worlds"
    ],
    "x-cli": {
     "verb": "worlds restore",
     "body": "file"
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Snapshot"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/clock": {
   "get": {
    "operationId": "clock.get",
    "summary": "Tells the time of the world",
    "tags": [
     "clock"
    ],
    "x-cli": {
     "verb": "clock show"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Clock"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "put": {
    "operationId": "clock.put",
    "summary": "Sets, stops or starts the clock",
    "tags": [
     "clock"
    ],
    "x-cli": {
     "verb": "clock set",
     "args": [
      "now"
     ]
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "now": {
          "type": "string",
          "description": "ISO 8601 with a zone."
         },
         "mode": {
          "$ref": "#/components/schemas/ClockMode"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Clock"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/clock/advance": {
   "post": {
    "operationId": "clock.advance",
    "summary": "Moves the clock on",
    "description": "What falls due by it is done before the answer.",
    "tags": [
     "clock"
    ],
    "x-cli": {
     "verb": "clock advance",
     "args": [
      "by"
     ]
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "additionalProperties": false,
        "description": "Either of the two.",
        "properties": {
         "ms": {
          "type": "integer",
          "minimum": 0,
          "description": "Milliseconds."
         },
         "by": {
          "type": "string",
          "description": "ISO 8601 duration of weeks, days, hours, minutes and seconds: PT31S."
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Clock"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/captures": {
   "get": {
    "operationId": "captures.list",
    "summary": "Lists messages that would have left the building, newest first",
    "tags": [
     "captures"
    ],
    "x-cli": {
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
    "parameters": [
     {
      "name": "to",
      "in": "query",
      "schema": {
       "type": "string"
      },
      "description": "Compared without spaces and +."
     },
     {
      "name": "channel",
      "in": "query",
      "schema": {
       "type": "string"
      },
      "description": "sms, email, call or push."
     },
     {
      "name": "system",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "purpose",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "after",
      "in": "query",
      "schema": {
       "type": "string"
      },
      "description": "Id of a capture; only later ones."
     },
     {
      "name": "wait",
      "in": "query",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 30000
      },
      "description": "Milliseconds of real time to wait for the first match; a time-out is an empty list."
     }
    ],
    "responses": {
     "200": {
      "description": "The captures that match",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "captures"
         ],
         "properties": {
          "captures": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Capture"
           }
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "delete": {
    "operationId": "captures.delete",
    "summary": "Forgets all captures",
    "tags": [
     "captures"
    ],
    "x-cli": {
     "verb": "captures clear"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/journal": {
   "get": {
    "operationId": "journal.list",
    "summary": "Lists what was asked and answered, oldest first",
    "tags": [
     "journal"
    ],
    "x-cli": {
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
    "parameters": [
     {
      "name": "system",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "operation",
      "in": "query",
      "schema": {
       "type": "string"
      }
     },
     {
      "name": "outcome",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Outcome"
      }
     },
     {
      "name": "limit",
      "in": "query",
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000
      },
      "description": "The newest so many."
     }
    ],
    "responses": {
     "200": {
      "description": "The entries that match",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "entries"
         ],
         "properties": {
          "entries": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/JournalEntry"
           }
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "delete": {
    "operationId": "journal.delete",
    "summary": "Empties the journal",
    "tags": [
     "journal"
    ],
    "x-cli": {
     "verb": "journal clear"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/journal/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/Id"
    }
   ],
   "get": {
    "operationId": "journal.get",
    "summary": "Shows one entry with its request and response, secrets as markers",
    "tags": [
     "journal"
    ],
    "x-cli": {
     "verb": "journal show",
     "args": [
      "id"
     ]
    },
    "responses": {
     "200": {
      "description": "The entry",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/JournalDetail"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/journal/verify": {
   "post": {
    "operationId": "journal.verify",
    "summary": "Judges the journal by a named invariant",
    "tags": [
     "journal"
    ],
    "x-cli": {
     "verb": "journal verify",
     "args": [
      "invariant"
     ]
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "required": [
         "invariant"
        ],
        "description": "The name of the invariant and its own parameters.",
        "properties": {
         "invariant": {
          "type": "string"
         }
        },
        "additionalProperties": true
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The verdict",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "ok",
          "violations"
         ],
         "properties": {
          "ok": {
           "type": "boolean"
          },
          "violations": {
           "type": "array",
           "items": {
            "type": "object",
            "required": [
             "entry",
             "message"
            ],
            "properties": {
             "entry": {
              "type": "string",
              "description": "Id of the journal entry."
             },
             "message": {
              "type": "string"
             }
            }
           }
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/disruptions": {
   "get": {
    "operationId": "disruptions.list",
    "summary": "Lists what is injected",
    "tags": [
     "disruptions"
    ],
    "responses": {
     "200": {
      "description": "The disruptions of the world",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "disruptions"
         ],
         "properties": {
          "disruptions": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Disruption"
           }
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "disruptions.create",
    "summary": "Injects latency, broken connections, forced faults or crashes",
    "tags": [
     "disruptions"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/NewDisruption"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "It is in force",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "id"
         ],
         "properties": {
          "id": {
           "type": "string"
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "delete": {
    "operationId": "disruptions.clear",
    "summary": "Takes all disruptions back",
    "tags": [
     "disruptions"
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/disruptions/{id}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/Id"
    }
   ],
   "delete": {
    "operationId": "disruptions.delete",
    "summary": "Takes one disruption back",
    "tags": [
     "disruptions"
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/systems": {
   "get": {
    "operationId": "systems.list",
    "summary": "Lists the systems of this start",
    "tags": [
     "systems"
    ],
    "responses": {
     "200": {
      "description": "The systems",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "systems"
         ],
         "properties": {
          "systems": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/SystemSummary"
           }
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/systems/{system}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/System"
    }
   ],
   "get": {
    "operationId": "systems.get",
    "summary": "Tells what a double knows and how sure it is",
    "tags": [
     "systems"
    ],
    "responses": {
     "200": {
      "description": "The system",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/System"
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/systems/{system}/config": {
   "parameters": [
    {
     "$ref": "#/components/parameters/System"
    }
   ],
   "get": {
    "operationId": "config.get",
    "summary": "Shows the configuration of a system in this world",
    "tags": [
     "systems"
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Config"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "patch": {
    "operationId": "config.patch",
    "summary": "Changes the configuration of a system in this world",
    "description": "Merge patch (RFC 7396) on what was changed in this world; checked by the schema of the system, all or nothing.",
    "tags": [
     "systems"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Config"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/systems/{system}/records/{kind}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/System"
    },
    {
     "$ref": "#/components/parameters/Kind"
    }
   ],
   "get": {
    "operationId": "records.list",
    "summary": "Lists records",
    "tags": [
     "records"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Secrets"
     },
     {
      "name": "limit",
      "in": "query",
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000
      },
      "description": "At most so many."
     }
    ],
    "responses": {
     "200": {
      "description": "Records with their keys, and how many there are",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "records",
          "total"
         ],
         "properties": {
          "records": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Record"
           }
          },
          "total": {
           "type": "integer",
           "minimum": 0
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "records.create",
    "summary": "Makes a record",
    "tags": [
     "records"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Secrets"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "responses": {
     "201": {
      "$ref": "#/components/responses/Record"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/systems/{system}/records/{kind}/{key}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/System"
    },
    {
     "$ref": "#/components/parameters/Kind"
    },
    {
     "name": "key",
     "in": "path",
     "required": true,
     "schema": {
      "type": "string"
     }
    }
   ],
   "get": {
    "operationId": "records.get",
    "summary": "Shows a record",
    "tags": [
     "records"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Secrets"
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Record"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "patch": {
    "operationId": "records.patch",
    "summary": "Changes a record by a merge patch (RFC 7396)",
    "tags": [
     "records"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Secrets"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Record"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "delete": {
    "operationId": "records.delete",
    "summary": "Deletes a record",
    "tags": [
     "records"
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/systems/{system}/actions/{name}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/System"
    },
    {
     "name": "name",
     "in": "path",
     "required": true,
     "schema": {
      "type": "string"
     }
    }
   ],
   "post": {
    "operationId": "actions.run",
    "summary": "Does what happens outside of the system's own calls",
    "tags": [
     "systems"
    ],
    "requestBody": {
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "additionalProperties": true
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "What the action answers",
      "content": {
       "application/json": {
        "schema": {}
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/provider-states": {
   "post": {
    "operationId": "providerStates.set",
    "summary": "Arranges what an interaction of a contract test needs",
    "description": "The first set-up after a teardown resets the world, later ones add to it; an empty state is a bare reset.",
    "tags": [
     "scenarios"
    ],
    "parameters": [
     {
      "name": "system",
      "in": "query",
      "schema": {
       "type": "string"
      },
      "description": "May be left out when there is only one."
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "state"
        ],
        "properties": {
         "state": {
          "type": "string"
         },
         "params": {
          "type": "object",
          "additionalProperties": true
         },
         "action": {
          "type": "string",
          "enum": [
           "setup",
           "teardown"
          ]
         },
         "consumer": {
          "type": [
           "string",
           "null"
          ]
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Values the state made",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "additionalProperties": true
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/scenarios": {
   "get": {
    "operationId": "scenarios.list",
    "summary": "Lists the scenarios",
    "tags": [
     "scenarios"
    ],
    "x-cli": {
     "verb": "scenario list",
     "list": "scenarios",
     "columns": [
      "name",
      "title",
      "needs"
     ]
    },
    "responses": {
     "200": {
      "description": "The scenarios",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "scenarios"
         ],
         "properties": {
          "scenarios": {
           "type": "array",
           "items": {
            "type": "object",
            "required": [
             "name",
             "title",
             "needs"
            ],
            "properties": {
             "name": {
              "type": "string"
             },
             "title": {
              "type": "string"
             },
             "needs": {
              "type": "array",
              "items": {
               "type": "string"
              }
             }
            }
           }
          }
         }
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/scenarios/{name}/run": {
   "parameters": [
    {
     "name": "name",
     "in": "path",
     "required": true,
     "schema": {
      "type": "string"
     },
     "description": "uas/bind; the slash as it is or as %2F."
    }
   ],
   "post": {
    "operationId": "scenarios.run",
    "summary": "Runs a scenario in this world",
    "tags": [
     "scenarios"
    ],
    "x-cli": {
     "verb": "scenario run",
     "args": [
      "name"
     ]
    },
    "responses": {
     "200": {
      "description": "The report",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "additionalProperties": true
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/_control/v1/openapi.json": {
   "get": {
    "operationId": "openapi",
    "summary": "Gives this document",
    "tags": [
     "systems"
    ],
    "responses": {
     "200": {
      "description": "OpenAPI 3.1",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "additionalProperties": true
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  }
 },
 "components": {
  "parameters": {
   "Id": {
    "name": "id",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string"
    }
   },
   "System": {
    "name": "system",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string"
    }
   },
   "Kind": {
    "name": "kind",
    "in": "path",
    "required": true,
    "schema": {
     "type": "string"
    }
   },
   "Secrets": {
    "name": "secrets",
    "in": "query",
    "schema": {
     "type": "string",
     "enum": [
      "0",
      "1"
     ]
    },
    "description": "1 shows secret members."
   }
  },
  "responses": {
   "Problem": {
    "description": "Refused",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Done": {
    "description": "It is done",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "additionalProperties": false
      }
     }
    }
   },
   "Clock": {
    "description": "The clock",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Clock"
      }
     }
    }
   },
   "Config": {
    "description": "The configuration in force",
    "content": {
     "application/json": {
      "schema": {
       "type": "object",
       "additionalProperties": true
      }
     }
    }
   },
   "Record": {
    "description": "The record",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Record"
      }
     }
    }
   }
  },
  "schemas": {
   "Problem": {
    "type": "object",
    "required": [
     "error"
    ],
    "additionalProperties": false,
    "properties": {
     "error": {
      "type": "object",
      "required": [
       "code",
       "message"
      ],
      "additionalProperties": false,
      "properties": {
       "code": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
       },
       "message": {
        "type": "string",
        "description": "What happened, why, and what to do."
       }
      }
     }
    }
   },
   "WorldId": {
    "type": "string",
    "pattern": "^[a-z0-9-]{1,40}$"
   },
   "ClockMode": {
    "type": "string",
    "enum": [
     "running",
     "frozen"
    ]
   },
   "Clock": {
    "type": "object",
    "required": [
     "now",
     "mode"
    ],
    "properties": {
     "now": {
      "type": "string",
      "format": "date-time"
     },
     "mode": {
      "$ref": "#/components/schemas/ClockMode"
     }
    }
   },
   "World": {
    "type": "object",
    "required": [
     "id",
     "baseUrl",
     "clock",
     "random",
     "systems"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/WorldId"
     },
     "baseUrl": {
      "type": "string"
     },
     "clock": {
      "$ref": "#/components/schemas/Clock"
     },
     "random": {
      "type": "string"
     },
     "systems": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "Seed": {
    "type": "object",
    "additionalProperties": {
     "type": "object",
     "additionalProperties": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": true
      }
     }
    }
   },
   "Snapshot": {
    "type": "object",
    "additionalProperties": true,
    "description": "A world as JSON; its version and shape are checked when it is restored."
   },
   "Capture": {
    "type": "object",
    "required": [
     "id",
     "system",
     "channel",
     "to",
     "purpose",
     "text",
     "at"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "system": {
      "type": "string"
     },
     "channel": {
      "type": "string"
     },
     "to": {
      "type": "string"
     },
     "purpose": {
      "type": "string"
     },
     "code": {
      "type": "string"
     },
     "link": {
      "type": "string"
     },
     "text": {
      "type": "string"
     },
     "at": {
      "type": "string",
      "format": "date-time"
     }
    }
   },
   "Outcome": {
    "type": "string",
    "enum": [
     "ok",
     "refused",
     "fault",
     "disrupted",
     "unimplemented",
     "error"
    ]
   },
   "JournalEntry": {
    "type": "object",
    "required": [
     "id",
     "at",
     "system",
     "operation",
     "method",
     "path",
     "status",
     "outcome",
     "durationMs"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "at": {
      "type": "string",
      "format": "date-time"
     },
     "system": {
      "type": "string"
     },
     "operation": {
      "type": "string"
     },
     "method": {
      "type": "string"
     },
     "path": {
      "type": "string"
     },
     "status": {
      "type": "integer",
      "description": "0 when no answer was given."
     },
     "outcome": {
      "$ref": "#/components/schemas/Outcome"
     },
     "fault": {
      "type": "string",
      "description": "Symbol of the system's catalogue."
     },
     "reason": {
      "type": "string"
     },
     "durationMs": {
      "type": "number",
      "minimum": 0,
      "description": "World time."
     },
     "cause": {
      "type": "string",
      "description": "Id of the entry that called."
     }
    }
   },
   "JournalDetail": {
    "allOf": [
     {
      "$ref": "#/components/schemas/JournalEntry"
     },
     {
      "type": "object",
      "required": [
       "request",
       "response",
       "warnings"
      ],
      "properties": {
       "request": {
        "type": "object",
        "required": [
         "headers",
         "query"
        ],
        "properties": {
         "headers": {
          "$ref": "#/components/schemas/Texts"
         },
         "query": {
          "type": "string"
         },
         "body": {}
        }
       },
       "response": {
        "type": "object",
        "required": [
         "headers"
        ],
        "properties": {
         "headers": {
          "$ref": "#/components/schemas/Texts"
         },
         "body": {}
        }
       },
       "warnings": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "disruption": {
        "type": "string",
        "description": "Id of the disruption that struck."
       }
      }
     }
    ]
   },
   "Texts": {
    "type": "object",
    "additionalProperties": {
     "type": "string"
    }
   },
   "NewDisruption": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "when",
     "effect"
    ],
    "properties": {
     "match": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "system": {
        "type": "string"
       },
       "operation": {
        "type": "string",
        "description": "An operationId."
       },
       "path": {
        "type": "string",
        "description": "As the client wrote it but without the prefix of the world."
       },
       "nth": {
        "type": "integer",
        "minimum": 1,
        "description": "Nothing happens before the n-th match."
       }
      }
     },
     "when": {
      "type": "string",
      "enum": [
       "before",
       "at",
       "after"
      ]
     },
     "point": {
      "type": "string",
      "description": "The named sub-step, with when: at."
     },
     "effect": {
      "$ref": "#/components/schemas/Effect"
     },
     "times": {
      "type": "integer",
      "minimum": 1,
      "description": "How often it strikes: once with nth, else until it is deleted."
     }
    }
   },
   "Effect": {
    "allOf": [
     {
      "type": "object",
      "required": [
       "type"
      ],
      "properties": {
       "type": {
        "type": "string",
        "enum": [
         "fault",
         "status",
         "latency",
         "drop",
         "empty",
         "garbage",
         "crash"
        ]
       }
      }
     },
     {
      "type": "object",
      "required": [
       "type"
      ],
      "discriminator": {
       "propertyName": "type"
      },
      "oneOf": [
       {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "type",
         "code"
        ],
        "properties": {
         "type": {
          "const": "fault"
         },
         "code": {
          "type": "string",
          "description": "Symbol of the system's catalogue."
         }
        }
       },
       {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "type",
         "status"
        ],
        "properties": {
         "type": {
          "const": "status"
         },
         "status": {
          "type": "integer",
          "minimum": 200,
          "maximum": 599
         },
         "body": {}
        }
       },
       {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "type",
         "ms"
        ],
        "properties": {
         "type": {
          "const": "latency"
         },
         "ms": {
          "type": "integer",
          "minimum": 0,
          "maximum": 600000
         }
        }
       },
       {
        "type": "object",
        "additionalProperties": false,
        "required": [
         "type"
        ],
        "properties": {
         "type": {
          "enum": [
           "drop",
           "empty",
           "garbage",
           "crash"
          ]
         }
        }
       }
      ]
     }
    ]
   },
   "Disruption": {
    "type": "object",
    "required": [
     "id",
     "when",
     "effect",
     "seen",
     "struck"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "match": {
      "type": "object",
      "additionalProperties": true
     },
     "when": {
      "type": "string"
     },
     "point": {
      "type": "string"
     },
     "effect": {
      "$ref": "#/components/schemas/Effect"
     },
     "times": {
      "type": "integer"
     },
     "seen": {
      "type": "integer",
      "description": "How many moments matched."
     },
     "struck": {
      "type": "integer",
      "description": "How many it changed."
     }
    }
   },
   "SystemSummary": {
    "type": "object",
    "required": [
     "name",
     "title"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "version": {
      "type": "string"
     },
     "owns": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "profile": {
      "type": "string"
     },
     "operations": {
      "type": "integer",
      "minimum": 0
     },
     "implemented": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Provenance": {
    "type": "string",
    "enum": [
     "documented",
     "observed",
     "standard",
     "inferred"
    ]
   },
   "System": {
    "type": "object",
    "required": [
     "name",
     "operations",
     "faults",
     "profiles",
     "kinds",
     "actions"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "version": {
      "type": "string"
     },
     "owns": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "operations": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "operationId",
        "method",
        "path",
        "implemented",
        "provenance"
       ],
       "properties": {
        "operationId": {
         "type": "string"
        },
        "method": {
         "type": "string"
        },
        "path": {
         "type": "string"
        },
        "summary": {
         "type": "string"
        },
        "implemented": {
         "type": "boolean"
        },
        "provenance": {
         "$ref": "#/components/schemas/Provenance"
        },
        "source": {
         "type": "string"
        },
        "faults": {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       }
      }
     },
     "faults": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "symbol",
        "code",
        "provenance"
       ],
       "properties": {
        "symbol": {
         "type": "string"
        },
        "code": {
         "type": [
          "integer",
          "string"
         ]
        },
        "text": {
         "type": "string"
        },
        "when": {
         "type": "string"
        },
        "status": {
         "type": "integer"
        },
        "provenance": {
         "$ref": "#/components/schemas/Provenance"
        },
        "source": {
         "type": "string"
        }
       }
      }
     },
     "profiles": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "profile": {
      "type": "string"
     },
     "kinds": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Named"
      }
     },
     "actions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Named"
      }
     },
     "states": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "config": {
      "type": "string",
      "description": "Where its configuration is."
     }
    }
   },
   "Named": {
    "type": "object",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "type": "string"
     },
     "summary": {
      "type": "string"
     },
     "secrets": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "Record": {
    "type": "object",
    "required": [
     "key",
     "record"
    ],
    "properties": {
     "key": {
      "type": "string"
     },
     "record": {
      "type": "object",
      "additionalProperties": true
     }
    }
   }
  }
 }
}
