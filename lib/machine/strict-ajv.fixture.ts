import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** Ajv for JSON Schema 2020-12 with every format checked; `strict` refuses keywords and formats that it does not know. */
export function strictAjv(): Ajv2020 {
  return addFormats(new Ajv2020({ strict: true, allErrors: true, strictRequired: false, strictTypes: false }));
}
