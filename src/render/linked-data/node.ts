/** A thing of linked data. */
export interface Node {
  readonly "@type": string;
  readonly "@id": string;
  readonly [property: string]: unknown;
}

const isKnown = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** A node with what is known of it. */
export const node = (type: string, id: string, properties: Readonly<Record<string, unknown>>): Node => ({
  "@type": type,
  "@id": id,
  ...Object.fromEntries(Object.entries(properties).filter(([, value]) => isKnown(value))),
});

export const refer = (id: string): { readonly "@id": string } => ({ "@id": id });
