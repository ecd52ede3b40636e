declare module "edtf" {
  /** The days of an EDTF text, as milliseconds; throws if it is none. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
