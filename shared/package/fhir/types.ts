/** The little of FHIR R4 (hl7.org/fhir/R4) that is written here. Fields that may be undefined are dropped at the end. */

export interface Coding {
  system: string;
  code: string;
  display?: string | undefined;
}

export interface Concept {
  coding?: readonly Coding[] | undefined;
  text?: string | undefined;
  _text?: object | undefined;
  extension?: readonly object[] | undefined;
}

export interface Reference {
  reference?: string;
  display?: string | undefined;
}

export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Section {
  title: string;
  code: Concept;
  text: { status: 'additional'; div: string };
  entry?: readonly Reference[] | undefined;
  emptyReason?: Concept | undefined;
}

/** What one theme of the package adds to the document. */
export interface Part {
  sections: readonly Section[];
  resources: readonly Resource[];
}

export interface FhirBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'document';
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
  readonly [field: string]: unknown;
}
