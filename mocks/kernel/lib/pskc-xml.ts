import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom'
import { base64ToBytes } from './bytes.ts'

export type { Element } from '@xmldom/xmldom'

const PSKC = 'urn:ietf:params:xml:ns:keyprov:pskc'

/** A key container that cannot be imported; `element` names the culprit as its document writes it, without prefix. */
export class PskcError extends Error {
  readonly code:
    | 'XML_INVALID'
    | 'ELEMENT_MISSING'
    | 'VALUE_INVALID'
    | 'UNSUPPORTED'
    | 'KEY_REQUIRED'
    | 'DECRYPTION_FAILED'
    | 'MAC_INVALID'
  readonly element: string

  constructor(code: PskcError['code'], element: string, reason: string) {
    super(`PSKC ${element}: ${reason}`)
    this.name = 'PskcError'
    this.code = code
    this.element = element
  }
}

/**
 * Parses a document and gives its root.
 * @throws {PskcError} XML_INVALID: not well formed, a DOCTYPE (nobody needs one, and entities are an attack), another root
 */
export function parseContainer(xml: string): Element {
  const root = parse(xml)
  if (root?.localName !== 'KeyContainer' || root.namespaceURI !== PSKC) {
    throw new PskcError('XML_INVALID', root?.nodeName ?? 'document', `the root must be KeyContainer of ${PSKC}`)
  }
  return root
}

function parse(xml: string): Element | null {
  if (/<!DOCTYPE/i.test(xml)) throw new PskcError('XML_INVALID', 'DOCTYPE', 'document types are refused')
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing, locator: false })
    return parser.parseFromString(xml, 'application/xml').documentElement
  } catch (error) {
    throw new PskcError('XML_INVALID', 'document', (error as Error).message)
  }
}

/** The child elements of that local name; the schemas around PSKC never have two of one name from two namespaces. */
export function children(parent: Element | undefined, name: string): Element[] {
  const found: Element[] = []
  for (let node = parent?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).localName === name) found.push(node as Element)
  }
  return found
}

/** Follows a path of local names, always to the first. */
export function descend(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => children(element, name)[0], parent)
}

/** As {@link descend}. @throws {PskcError} ELEMENT_MISSING */
export function requireElement(parent: Element | undefined, ...path: readonly string[]): Element {
  const found = descend(parent, ...path)
  if (found) return found
  throw new PskcError('ELEMENT_MISSING', path.join('/'), `missing in ${parent?.localName ?? 'the document'}`)
}

/** The text at a path, without white space around it; undefined when the element is not there. */
export function textAt(parent: Element | undefined, ...path: readonly string[]): string | undefined {
  return descend(parent, ...path)?.textContent?.trim()
}

/** A decimal number. @throws {PskcError} VALUE_INVALID */
export function wholeNumber(text: string, element: string): number {
  if (/^-?\d{1,15}$/.test(text)) return Number(text)
  throw new PskcError('VALUE_INVALID', element, `"${text}" is no whole number`)
}

/** Base64 with white space anywhere, as XML writes it. @throws {PskcError} VALUE_INVALID */
export function base64At(element: Element, name = element.localName ?? ''): Uint8Array {
  try {
    return base64ToBytes((element.textContent ?? '').replace(/\s/g, ''))
  } catch {
    throw new PskcError('VALUE_INVALID', name, 'not base64')
  }
}

/** `xs:dateTime` as milliseconds since the epoch; without a zone it is UTC. @throws {PskcError} VALUE_INVALID */
export function instantAt(parent: Element | undefined, name: string): number | undefined {
  const text = textAt(parent, name)
  if (text === undefined) return undefined
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(text)
  const instant = form ? Date.parse(form[2] ? text : `${text}Z`) : Number.NaN
  if (Number.isNaN(instant)) throw new PskcError('VALUE_INVALID', name, `"${text}" is no dateTime`)
  return instant
}
