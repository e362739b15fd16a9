/**
 * The shape of an advisory record in the config file or in a file of its own; the same as schema/advisory.schema.json,
 * to which a test holds it. Room: settings.
 */
import { runtimeFeatures } from '../../model/environment.ts';
import {
  advisoryArchitectures,
  advisoryComponents,
  advisoryConfidences,
  advisorySystems,
} from '../../trust/advisories/advisory.ts';
import { fitting, list, text, words, type Shape } from './shape.ts';

const bound = '(?:<=|>=|<|>|=)\\d[\\w.+-]*';
const range = fitting(`^(?:\\*|${bound}(?:\\s+${bound})*)$`, 'a range of versions such as ">=19.1.0 <=19.1.7" or "*"');

const factsShape = (about: string): Shape => ({
  kind: 'object',
  about,
  fields: {
    flags: list(text(), 'Patterns of compiler flags: `*` is any text, `?` any character.'),
    features: {
      kind: 'object',
      about: 'What the runtime was built with.',
      fields: Object.fromEntries(runtimeFeatures.map((feature) => [feature, { kind: 'boolean' } as const])),
    },
    components: {
      kind: 'object',
      about: 'Ranges of other components.',
      fields: Object.fromEntries(advisoryComponents.map((component) => [component, list(range)])),
    },
  },
});

/** One record. docs/contributing-an-advisory.md explains each field. */
export const advisoryShape: Shape = {
  kind: 'object',
  about: 'A known regression of a toolchain, runtime or system. docs/contributing-an-advisory.md explains each field.',
  fields: {
    $schema: text(),
    id: fitting(
      '^[a-z0-9]+(-[a-z0-9]+)+$',
      'lower-case words joined by dashes',
      'Lower-case words joined by dashes, beginning with the component. Unique, those that come with Plumbline included.',
    ),
    component: words(advisoryComponents, 'What is affected.'),
    title: text('One line: what is wrong.'),
    affected: list(range, 'Ranges of the component’s version; one is enough.'),
    platform: {
      kind: 'object',
      about: 'Where it shows; the lists that are there must all fit.',
      fields: {
        systems: list(words(advisorySystems), 'Operating systems.'),
        architectures: list(words(advisoryArchitectures), 'Architectures.'),
        cpuModels: list(text(), 'Patterns of the CPU’s model name: `*` is any text, `?` any character.'),
      },
    },
    requires: factsShape('All of these must hold.'),
    condition: text('A circumstance that must hold and that no result file tells: the advisory is possible at most.'),
    unless: factsShape('One of these is enough to be safe.'),
    effect: {
      kind: 'object',
      about: 'What it does.',
      required: ['what', 'much', 'metric', 'reach'],
      fields: {
        what: text('What becomes slower, faster or larger, and why.'),
        much: text('How much, and on which workload that was measured.'),
        metric: words(['time', 'memory']),
        reach: words(
          ['suite', 'some'],
          '`suite`: shifts a whole suite; `some`: only benchmarks that do a certain thing.',
        ),
      },
    },
    confidence: words(advisoryConfidences, 'Only `high` can make a baseline unusable.'),
    basis: text('Why the confidence is what it is.'),
    evidence: list(fitting('^https?://\\S+$', 'the address of a page'), 'Addresses of the sources.'),
    fixedIn: text('The first version without it; left out when nobody knows.'),
    remedy: text('What to do about a baseline that has it.'),
    handled: text('Only for what Plumbline mends while reading.'),
  },
  required: ['id', 'component', 'title', 'affected', 'effect', 'confidence', 'basis', 'evidence', 'remedy'],
};
