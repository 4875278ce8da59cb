import { nhspyXmr, nhsXmr } from '#tests/golden/charts/nhs-columns.ts'
import { powerChart } from '#tests/golden/charts/power-columns.ts'
import { qccChart } from '#tests/golden/charts/qcc-columns.ts'
import { qicChart } from '#tests/golden/charts/qic-columns.ts'
import {
  announcedTwoInThree,
  nhsLabels,
  nhsPartOfTrend,
  nhsSevenOnOneSide,
  nhsTwoInThree,
  powerAstronomical,
  powerTrend,
  powerTwoInThree,
} from '#tests/golden/charts/rule-columns.ts'
import type { GoldenPart } from '#tests/golden/golden-vector.ts'

const both = ['run', 'i', 'mr', 'p', 'pp', 'u', 'up', 'c', 'g', 't']
const noSubgroups = 'Lessen draws no means or spreads of subgroups: a ward has one figure a month'

/** Charts: NHSRplotthedots, nhspy-plotthedots, PowerBI-SPC, qicharts2, qcc. */
export const part: GoldenPart = {
  adapters: {
    'NHSRplotthedots/xmr': nhsXmr,
    'NHSRplotthedots/rule:two-in-three-mdc2023': announcedTwoInThree,
    'NHSRplotthedots/rule:ptd_two_in_three': nhsTwoInThree,
    'NHSRplotthedots/rule:ptd_seven_point_one_side_mean': nhsSevenOnOneSide,
    'NHSRplotthedots/rule:ptd_part_of_seven_trend': nhsPartOfTrend,
    'NHSRplotthedots/rule:ptd_special_cause_type': nhsLabels,
    'nhspy-plotthedots/xmr': nhspyXmr,
    'PowerBI-SPC/rule:astronomical': powerAstronomical,
    'PowerBI-SPC/rule:trend': powerTrend,
    'PowerBI-SPC/rule:twoInThree': powerTwoInThree,
    ...Object.fromEntries(both.map((chart) => [`PowerBI-SPC/spc:${chart}`, powerChart])),
    ...Object.fromEntries(both.map((chart) => [`qicharts2/qic:${chart}`, qicChart])),
    ...Object.fromEntries(['c', 'p', 'u', 'xbar.one'].map((chart) => [`qcc/qcc:${chart}`, qccChart])),
  },
  leftOut: [
    {
      method: 'NHSRplotthedots/xmr',
      fields: ['warnings'],
      why: 'sentences of the tool’s own; ours are data (`warnings` of a chart)',
    },
    {
      method: 'nhspy-plotthedots/xmr',
      cases: ['edge-missing'],
      why: 'has no mean, limits or flags at all once a value is missing; ours come from what is there',
    },
    {
      method: 'PowerBI-SPC/spc:mr',
      cases: ['pkg-mr-subset12'],
      fields: ['astpoint', 'variationIcons'],
      why: 'ranges that are not there are flagged as outside, as this tool does with every missing value',
    },
    {
      method: 'PowerBI-SPC/rule:twoInThree',
      cases: ['unit-t23-2'],
      why: 'also marks the third point, which is within the near line',
    },
    {
      method: 'PowerBI-SPC/spc:p',
      fields: ['warning'],
      why: 'a sentence of the tool’s own on rows that it dropped; likewise in its other charts of counts',
    },
    {
      method: 'PowerBI-SPC/spc:i_mm',
      why: 'divides a median moving range by the divisor of a mean; the limits are 15 % too narrow',
    },
    { method: 'PowerBI-SPC/function:lgamma', why: 'for the constants of means and spreads of subgroups only' },
    { method: 'PowerBI-SPC/spc:xbar', why: noSubgroups },
    { method: 'PowerBI-SPC/spc:s', why: noSubgroups },
    {
      method: 'PowerBI-SPC/spc:i',
      cases: ['edge-i-two-in-three-series'],
      fields: ['two_in_three'],
      why: 'also marks the third point, which is within the near line',
    },
    { method: 'qicharts2/qic:xbar', why: noSubgroups },
    { method: 'qicharts2/qic:s', why: noSubgroups },
    { method: 'qicharts2/constant:b3', why: noSubgroups },
    { method: 'qicharts2/constant:b4', why: noSubgroups },
    {
      method: 'qicharts2/qic:ip',
      why: 'Lessen has U′ and P′ for varying denominators; the spread of this chart passes over its own freeze',
    },
    {
      method: 'qicharts2/qic:run',
      cases: ['real-cdi-run-bestbox', 'real-cdi-run-cutbox'],
      fields: ['runsSignal', 'longestRunMax', 'nCrossingsMin'],
      why: 'the best-box and cut-box tables are experimental; the other columns are compared',
    },
    { method: 'qcc/qcc:g', why: 'counts the event itself too, so that its limits are those of another count' },
    {
      method: 'qcc/qcc:xbar.one',
      cases: ['real-cdi-xbar-one-sd'],
      why: 'limits from the standard deviation, which a shift inside the series inflates',
    },
    { method: 'qcc/qcc:p', fields: ['stdDev'], why: 'a spread without its denominator is no line of our chart' },
    { method: 'qcc/qcc:u', fields: ['stdDev'], why: 'a spread without its denominator is no line of our chart' },
  ],
}
