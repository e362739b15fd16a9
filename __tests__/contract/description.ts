/*
 * The committed slice of GitHub's OpenAPI description: which operation a request means, schemas that a JSON Schema
 * validator understands, and which fields a schema knows. See scripts/openapi-slice.mjs for where the slice is from.
 */
import { readFileSync } from 'node:fs';

/** A piece of schema; the description is data, so its parts are looked at as they come. */
export type Schema = Readonly<Record<string, unknown>>;

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

/** A described answer. */
export interface DescribedResponse {
  headers?: Readonly<Record<string, unknown>>;
  content?: Readonly<Record<string, { schema?: Schema }>>;
}

/** An operation, with the references to its parameters and responses followed. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  pattern: RegExp;
  parameters: readonly Parameter[];
  body?: { required: boolean; schema: Schema };
  responses: Readonly<Record<string, DescribedResponse>>;
}

/** A schema document with the id `github`, and its operations. */
export interface Description {
  document: Schema;
  operations: readonly Operation[];
}

/** Path parameters that may hold unencoded slashes. */
const SEVERAL_SEGMENTS = new Set(['path', 'ref', 'basehead', 'tag']);

/** Reads the slice. */
export function readDescription(): Description {
  const text = readFileSync(new URL('./github-openapi.slice.json', import.meta.url), 'utf8');
  const document = asJsonSchema(JSON.parse(text)) as Schema;
  const operations = Object.entries(document.paths as Record<string, Record<string, Schema>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => readOperation(document, method, path, operation)),
  );
  // A path of fixed words goes before one with parameters: `…/commits/{sha}/pulls` before `…/commits/{ref}`.
  operations.sort((a, b) => fixedLength(b.path) - fixedLength(a.path));
  return { document: { ...document, $id: 'github' }, operations };
}

/** Follows a local reference; anything else is returned as it is. */
export function follow(document: Schema, node: Schema): Schema {
  const reference = node.$ref;
  if (typeof reference !== 'string') return node;
  const target = reference
    .replace(/^(?:github)?#\//, '')
    .split('/')
    .reduce<unknown>((value, key) => (value as Schema)[key], document);
  return follow(document, target as Schema);
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema says that `null` is an alternative; references get the document's id. */
function asJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asJsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Record<string, unknown>;
  const kept = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, asJsonSchema(value)]));
  if (typeof kept.$ref === 'string') kept.$ref = kept.$ref.replace(/^#/, 'github#');
  if (nullable === true) return { anyOf: [{ type: 'null' }, kept] };
  // A property may itself be called so.
  return nullable === undefined ? kept : { ...kept, nullable: asJsonSchema(nullable) };
}

/** One operation. */
function readOperation(document: Schema, method: string, path: string, operation: Schema): Operation {
  const parameters = ((operation.parameters ?? []) as Schema[]).map((parameter) => follow(document, parameter));
  const body = operation.requestBody as { required?: boolean; content: Record<string, { schema: Schema }> } | undefined;
  const responses = Object.entries(operation.responses as Record<string, Schema>).map(
    ([status, response]) => [status, follow(document, response)] as const,
  );
  const schema = body?.content['application/json']?.schema;
  return {
    id: String(operation.operationId),
    method: method.toUpperCase(),
    path,
    pattern: new RegExp(
      `^${path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${SEVERAL_SEGMENTS.has(name) ? '.*' : '[^/]+'})`)}$`,
    ),
    parameters: parameters as unknown as Parameter[],
    ...(schema && { body: { required: body.required === true, schema } }),
    responses: Object.fromEntries(responses),
  };
}

/** How much of a path template is fixed. */
function fixedLength(path: string): number {
  return path.replace(/\{\w+\}/g, '').length;
}

/**
 * Paths of the fields in `value` that none of `schemas` (alternatives, or parts of one) knows. Where a schema allows
 * further fields by saying so, or names none, everything goes.
 */
export function unknownFields(document: Schema, schemas: readonly Schema[], value: unknown, at = ''): string[] {
  const leaves = schemas.flatMap((schema) => expand(document, schema));
  if (Array.isArray(value)) {
    const items = leaves.flatMap((leaf) => (leaf.items === undefined ? [] : [leaf.items as Schema]));
    return value.flatMap((item, index) => unknownFields(document, items, item, `${at}/${index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const known = leaves.flatMap((leaf) => (leaf.properties === undefined ? [] : [leaf.properties as Schema]));
  const open = leaves.some((leaf) => ![undefined, false].includes(leaf.additionalProperties as undefined));
  return Object.entries(value).flatMap(([key, member]) => {
    const members = known.flatMap((properties) => (properties[key] === undefined ? [] : [properties[key] as Schema]));
    if (members.length === 0) return open || known.length === 0 ? [] : [`${at}/${key}`];
    return unknownFields(document, members, member, `${at}/${key}`);
  });
}

/** A schema and all that it is put together from. */
function expand(document: Schema, schema: Schema): Schema[] {
  const followed = follow(document, schema);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (followed[key] ?? []) as Schema[]);
  return [followed, ...parts.flatMap((part) => expand(document, part))];
}
