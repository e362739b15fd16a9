/**
 * Sections: the geometric mean per tag and group, and one section for each further metric, memory for example. Room: report.
 */
import type { MetricComparison, SuiteAnswer } from '../../comparison/comparison.ts';
import type { Review } from '../../verdict/review.ts';
import {
  type Block,
  type Column,
  type Details,
  name,
  paragraph,
  priorities,
  type Row,
  type Table,
  type Text,
} from '../document.ts';
import { type Facts, thanMedian } from '../facts.ts';
import { changeText, count, directionOf, intervalText, speedupText } from '../figures.ts';
import { changedTable } from './benchmarks.ts';
import { countsText } from './claims.ts';

/** Folded: the geometric mean per tag; nothing when no benchmark has a tag. */
export function tagsSection(facts: Facts): Details[] {
  const tags = (facts.main?.tags ?? []).map(({ tag, suite }): Part => ({ label: tag, suite }));
  if (tags.length === 0) return [];
  return [
    { kind: 'details', id: 'tags', title: [`By tag (${tags.length})`], blocks: [partsTable('tag', tags, facts)] },
  ];
}

/** Folded: the geometric mean per group of the config file, and over the groups. */
export function groupsSection(facts: Facts): Details[] {
  const groups = (facts.main?.groups ?? []).map(({ name: label, suite }): Part => ({ label, suite }));
  if (groups.length === 0) return [];
  return [
    {
      kind: 'details',
      id: 'groups',
      title: [`By group (${groups.length})`],
      blocks: [partsTable('group', groups, facts), ...overGroups(facts)],
    },
  ];
}

function overGroups({ main, direction }: Facts): Block[] {
  if (!main?.overGroups) return [];
  const { logSpeedup, low, high } = main.overGroups;
  return [
    paragraph(
      `Geometric mean of the ${count(main.groups.length, 'group')}, each counting once: `,
      `${speedupText(logSpeedup, direction)} (95 % CI ${intervalText(low, high, direction)}).`,
    ),
  ];
}

/** A tag or group with its answer. */
interface Part {
  readonly label: string;
  readonly suite: SuiteAnswer;
}

function partsTable(noun: 'tag' | 'group', parts: readonly Part[], { direction }: Facts): Table {
  const columns: Column[] = [
    { title: noun, align: 'left' },
    { title: 'benchmarks', align: 'right' },
    { title: 'geometric mean', align: 'right' },
    { title: '95 % CI', align: 'right' },
    { title: `${direction.better} / ${direction.worse} / equivalent / inconclusive`, align: 'right' },
    { title: 'would have seen', align: 'right' },
  ];
  const rows = parts.map(({ label, suite }): Row => ({
    weight: Math.abs(suite.estimate.logSpeedup),
    cells: [
      [name(label)],
      [String(suite.benchmarks.length)],
      [speedupText(suite.estimate.logSpeedup, direction)],
      [intervalText(suite.estimate.low, suite.estimate.high, direction)],
      [countsText(suite.counts)],
      [changeText(suite.minimumDetectableEffect)],
    ],
  }));
  const caption = `Geometric mean per ${noun}, candidate against baseline`;
  return { kind: 'table', caption, columns, rows, priority: priorities.tags, noun };
}

/** Folded, one each: the metrics after the main one, memory for example. */
export function otherMetricsSections(review: Review): Details[] {
  return review.comparison.metrics.slice(1).map((metric): Details => {
    const direction = directionOf(metric.metric);
    const id = metric.metric.id;
    const title: Text = id === 'memory' ? ['Memory'] : ['Metric ', name(id, 40)];
    const { suite } = metric;
    if (suite === null) {
      return {
        kind: 'details',
        id: 'metric',
        title: [...title, ': not comparable'],
        blocks: notComparableOnly(metric),
      };
    }
    const { estimate, counts } = suite;
    const interval = intervalText(estimate.low, estimate.high, direction);
    const changed = counts.faster + counts.slower;
    return {
      kind: 'details',
      id: 'metric',
      title: [
        ...title,
        `: ${speedupText(estimate.logSpeedup, direction)}, ${counts.slower} ${direction.worse}, ${counts.faster} ${direction.better}${thanMedian(metric)}`,
      ],
      blocks: [
        paragraph(
          `Geometric mean of ${count(suite.benchmarks.length, 'benchmark')} against the baseline: `,
          `${speedupText(estimate.logSpeedup, direction)} (95 % CI ${interval}); `,
          // Of exact counts the smallest change shows.
          `${suite.minimumDetectableEffect > 0 ? `a change of ${changeText(suite.minimumDetectableEffect)}` : 'any change'} would have been seen. `,
          `${counts.equivalent} equivalent, ${counts.inconclusive} inconclusive, ${counts.notComparable} not comparable.`,
        ),
        ...(changed === 0 ? [] : changedTable(metric, review, priorities.otherMetrics)),
      ],
    };
  });
}

function notComparableOnly(metric: MetricComparison): Block[] {
  return [paragraph(`No benchmark of ${metric.benchmarks.length} could be compared.`)];
}
