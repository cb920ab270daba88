/** Tells the world of the code that is running, or `undefined` when it is bound to none. */
export type WorldResolver = () => string | undefined

let resolver: WorldResolver = () => undefined

/**
 * Says how the world of the running code is found. The Vitest fixture answers from an AsyncLocalStorage; this
 * module itself runs in a browser too.
 *
 * @returns puts the resolver back that was there before
 */
export function setCurrentWorld(next: WorldResolver): () => void {
  const before = resolver
  resolver = next
  return () => {
    resolver = before
  }
}

/** The id of the world that the running code is bound to. */
export const currentWorld = (): string | undefined => resolver()
