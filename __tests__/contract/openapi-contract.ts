/*
 * Holds exchanges with the embedded GitHub against GitHub's own description: what we send must be what GitHub
 * understands, and what the embedded GitHub answers must be what GitHub would. Used by the contract and end-to-end tests.
 */
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Exchange } from '../../examples/demo/loopback/exchange.ts';
import { readDescription, unknownFields } from './description.ts';
import type { DescribedResponse, Operation, Parameter, Schema } from './description.ts';

/** A contract to hold exchanges against. */
export interface Contract {
  /** For the server's `onExchange`: judges an exchange and keeps what is wrong with it. */
  observe: (exchange: Exchange) => void;
  /** What was wrong so far: one sentence each, beginning with method and path. Empty is good. */
  violations: string[];
  /** Ids of the operations seen with an honest answer of success. */
  seen: Set<string>;
  /** Ids of all operations in the description. */
  operations: readonly string[];
}

/** Errors that GitHub may answer to anything, described for an operation or not. */
const GENERAL_ERRORS = new Set([400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503]);

/** Media types that ask for bytes instead of JSON; GitHub's description lists their answers only in part. */
const RAW_MEDIA = /application\/octet-stream|application\/vnd\.github(?:\.v3)?\.(?:raw|sha)/;

/** A contract that has seen nothing yet. Reading the description takes some 20 ms; validators are compiled when needed. */
export function createContract(): Contract {
  const { document, operations } = readDescription();
  const ajv = formats.default(new Ajv({ strict: false, allErrors: true, logger: false }));
  ajv.addSchema(document);
  const compiled = new Map<Schema, ValidateFunction>();

  /** Complaints about a value, each beginning with where. */
  const judge = (schema: Schema, value: unknown, where: string): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    validate(value);
    const wrong = (validate.errors ?? []).map(
      (error) =>
        `${where}${error.instancePath} ${error.message ?? 'is wrong'} (is ${excerpt(value, error.instancePath)})`,
    );
    return [...wrong, ...unknownFields(document, [schema], value).map((field) => `${where}${field} is not described`)];
  };

  const contract: Contract = {
    violations: [],
    seen: new Set(),
    operations: operations.map((operation) => operation.id),
    observe: (exchange) => {
      // The store behind signed URLs is not GitHub's API, and GraphQL has a description of another kind.
      if (exchange.kind !== 'rest') return;
      const path = exchange.path
        .replace(/^\/repositories\/\d+(?=\/|$)/, '/repos/owner/name')
        .replace(/\/contents$/, '/contents/');
      const operation = operations.find(
        (candidate) => candidate.method === exchange.method && candidate.pattern.test(path),
      );
      const wrong =
        operation === undefined
          ? ['is no operation of the description']
          : [...judgeRequest(operation, path, exchange, judge), ...judgeResponse(operation, exchange, judge)];
      contract.violations.push(...wrong.map((complaint) => `${exchange.method} ${exchange.path}: ${complaint}`));
      const succeeded = exchange.fault === null && exchange.status !== null && exchange.status < 400;
      if (operation !== undefined && succeeded) contract.seen.add(operation.id);
    },
  };
  return contract;
}

type Judge = (schema: Schema, value: unknown, where: string) => string[];

/** Complaints about what was sent. */
function judgeRequest(operation: Operation, path: string, exchange: Exchange, judge: Judge): string[] {
  const inPath = operation.pattern.exec(path)?.groups ?? {};
  const wrong = operation.parameters.flatMap((parameter) => {
    if (parameter.in === 'header') return [];
    const text = parameter.in === 'path' ? decode(inPath[parameter.name] ?? '') : exchange.query.get(parameter.name);
    if (text === undefined) return [`parameter ${parameter.name} is badly encoded`];
    if (text !== null) return judge(parameter.schema, fromText(text, parameter), `parameter ${parameter.name}`);
    return parameter.required === true ? [`parameter ${parameter.name} is missing`] : [];
  });
  const known = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const unknown = [...exchange.query.keys()].filter((name) => !known.includes(name));
  wrong.push(...unknown.map((name) => `parameter ${name} is not described`));
  if (exchange.requestBody === undefined) {
    return operation.body?.required === true ? [...wrong, 'request body is missing'] : wrong;
  }
  if (operation.body === undefined) return [...wrong, 'request body is not described'];
  return [...wrong, ...judge(operation.body.schema, exchange.requestBody, 'request body')];
}

/** A part of a path, decoded; `undefined` when it is no proper encoding. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The value that a parameter's text stands for. */
function fromText(text: string, parameter: Parameter): unknown {
  const { type } = parameter.schema;
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

/** Complaints about what was answered. A fault's answer is not GitHub's, so it is not judged. */
function judgeResponse(operation: Operation, exchange: Exchange, judge: Judge): string[] {
  if (exchange.fault !== null || exchange.status === null) return [];
  const described = operation.responses[String(exchange.status)];
  const where = `response ${exchange.status}`;
  if (described === undefined) {
    return GENERAL_ERRORS.has(exchange.status)
      ? judgeError({ $ref: 'github#/components/schemas/basic-error' }, exchange, judge, where)
      : [`${where} is not described`];
  }
  const missing = Object.keys(described.headers ?? {})
    // A list of one page has no links.
    .filter((name) => name.toLowerCase() !== 'link' && exchange.responseHeaders[name.toLowerCase()] === undefined)
    .map((name) => `${where} lacks the header ${name}`);
  if (described.content !== undefined) return [...missing, ...judgeContent(described.content, exchange, judge, where)];
  return exchange.responseBody === undefined ? missing : [...missing, `${where} has a body`];
}

/** Complaints about an error. GitHub's errors have fields that the description does not list, such as `status`. */
function judgeError(schema: Schema, exchange: Exchange, judge: Judge, where: string): string[] {
  return judge(schema, exchange.responseBody, where).filter((complaint) => !complaint.endsWith(' is not described'));
}

/** Complaints about an answer in JSON. */
function judgeJson(schema: Schema, exchange: Exchange, judge: Judge, where: string): string[] {
  return judge(schema, exchange.responseBody, where);
}

/** Complaints about an answer with content. */
function judgeContent(
  content: NonNullable<DescribedResponse['content']>,
  exchange: Exchange,
  judge: Judge,
  where: string,
): string[] {
  const type = (exchange.responseHeaders['content-type'] ?? '').split(';')[0] ?? '';
  const schema = content[type]?.schema;
  if (exchange.responseBody === undefined) {
    const asked = RAW_MEDIA.test(exchange.requestHeaders.accept ?? '');
    return asked || schema?.type === 'string' ? [] : [`${where} has no JSON body`];
  }
  if (schema === undefined) return [`${where} is of type ${type}, described are ${Object.keys(content).join(', ')}`];
  const failed = (exchange.status ?? 0) >= 400;
  return (failed ? judgeError : judgeJson)(schema, exchange, judge, where);
}

/** The part of a value that a pointer names, shortened, for a message. */
function excerpt(value: unknown, pointer: string): string {
  const part = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
  return part === undefined ? 'absent' : JSON.stringify(part).slice(0, 80);
}
