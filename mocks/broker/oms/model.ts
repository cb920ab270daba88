/** A customer of OMS with his methods of authentication (uas-and-cap §10.1). */
export interface Customer {
  /** Trade account. */
  readonly acct: string
  /** In the order in which they came. */
  readonly methods: readonly string[]
}
