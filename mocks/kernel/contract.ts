/** Why an answer is believed: a source document, a public client or vendor artefact, a standard, or us. */
export type Provenance = 'documented' | 'observed' | 'standard' | 'inferred'

/** The first thing wrong with a value. */
export interface Violation {
  /** JSON pointer, `''` for the whole value. */
  readonly path: string
  readonly keyword: string
  /** `must be string`, `must have required property 'serialNumber'` */
  readonly message: string
  /** The missing or offending member. */
  readonly member?: string
}

/** `undefined` when the value holds. */
export type Validator = (value: unknown) => Violation | undefined

export interface ContractOperation {
  readonly operationId: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `/a/{id}` */
  readonly path: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly tags: readonly string[]
  /** Media types of the request body; empty when there is none. */
  readonly requestTypes: readonly string[]
  /** The status of success. */
  readonly responseStatus: number
  readonly envelope: string
  /** The member of the answer that holds the payload, `''` for the whole answer. */
  readonly payload: string
  readonly provenance: Provenance
  readonly source: string
  /** Fault symbols in check order. */
  readonly faults: readonly string[]
  /** Member name → kind of secret, request and response, any depth. */
  readonly secrets: Readonly<Record<string, string>>
  /** Member name → type of what differs from run to run. */
  readonly volatile: Readonly<Record<string, string>>
  /** Known top-level request members; empty when the body is no object. */
  readonly bodyMembers: readonly string[]
  readonly queryMembers: readonly string[]
  readonly cli?: Readonly<Record<string, unknown>>
  /** `request.userId`, `response.result.UUID`, where it differs from the operation's. */
  readonly fieldProvenance: Readonly<Record<string, Provenance>>
}

type ByOperation = Readonly<Record<string, Validator>>

/** Checks by operationId; a part an operation does not have has no entry. */
export interface ContractValidators {
  /** Path, query and header arrive as text: their checks turn values, in place, into the type of the contract. */
  readonly path: ByOperation
  readonly query: ByOperation
  readonly header: ByOperation
  readonly body: ByOperation
  /** The wire value of success. */
  readonly response: ByOperation
  /** The wire value of faults. */
  readonly fault: ByOperation
  /** One layer of the system's configuration. */
  readonly config?: Validator
  /** Seed records by kind. */
  readonly records?: ByOperation
}

/** What real implementations are held to, in the form in which doubles obey it. */
export interface Contract {
  readonly system: string
  readonly title: string
  readonly version: string
  /** Path prefixes that are this system's. */
  readonly owns: readonly string[]
  /** Prefix → prefix it stands for. */
  readonly pathAliases: Readonly<Record<string, string>>
  readonly operations: readonly ContractOperation[]
  readonly validators: ContractValidators
  readonly document: () => Promise<Readonly<Record<string, unknown>>>
}
