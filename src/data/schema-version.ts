/**
 * The version of what is published as data (semantic versioning): a field taken away or made narrower raises the first
 * number, a new field or term the second, other words the third. `npm run schema` tells when it must be raised.
 */
export const SCHEMA_VERSION = '1.0.0';
