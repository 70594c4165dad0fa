/** As much of citation-js as the tests use; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** CSL-JSON. */
    readonly data: readonly unknown[];
  }
}
