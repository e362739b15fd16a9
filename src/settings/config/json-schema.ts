/**
 * A shape as JSON Schema, for editors. Room: settings; scripts/schema.mjs and the tests use it, no program does.
 */
import { configShape } from './config-shape.ts';
import { somethingThere, type Shape } from './shape.ts';

/** The keywords of draft 2020-12 that say the same as the shape. */
export function jsonSchemaOf(shape: Shape): Readonly<Record<string, unknown>> {
  const about = shape.about === undefined ? {} : { description: shape.about };
  return { ...about, ...keywordsOf(shape) };
}

/** The published description of the config file. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'config.schema.json',
    title: 'Plumbline config file',
    ...jsonSchemaOf(configShape),
  };
}

function keywordsOf(shape: Shape): Readonly<Record<string, unknown>> {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', pattern: shape.pattern ?? somethingThere };
    case 'number':
      return {
        type: shape.whole === true ? 'integer' : 'number',
        ...(shape.above === undefined ? {} : { exclusiveMinimum: shape.above }),
        ...(shape.below === undefined ? {} : { exclusiveMaximum: shape.below }),
        ...(shape.atLeast === undefined ? {} : { minimum: shape.atLeast }),
        ...(shape.atMost === undefined ? {} : { maximum: shape.atMost }),
      };
    case 'boolean':
      return shape.only === undefined ? { type: 'boolean' } : { const: true };
    case 'nothing':
      return { type: 'null' };
    case 'words':
      return { enum: [...shape.words] };
    case 'list':
      return { type: 'array', minItems: 1, items: jsonSchemaOf(shape.of) };
    case 'table':
      return {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: shape.keyPattern ?? somethingThere },
        additionalProperties: jsonSchemaOf(shape.of),
      };
    case 'either':
      return { anyOf: shape.of.map(jsonSchemaOf) };
    case 'object':
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, jsonSchemaOf(field)])),
        ...(shape.required === undefined ? {} : { required: [...shape.required] }),
        ...(shape.oneOf === undefined ? {} : { oneOf: shape.oneOf.map((key) => ({ required: [key] })) }),
        ...(shape.atMostOneOf === undefined
          ? {}
          : { not: { anyOf: pairsOf(shape.atMostOneOf).map((pair) => ({ required: pair })) } }),
        ...(shape.needs === undefined
          ? {}
          : {
              dependentRequired: Object.fromEntries(Object.entries(shape.needs).map(([key, other]) => [key, [other]])),
            }),
      };
  }
}

function pairsOf(keys: readonly string[]): readonly (readonly string[])[] {
  return keys.flatMap((first, index) => keys.slice(index + 1).map((second) => [first, second]));
}
