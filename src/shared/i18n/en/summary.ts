// The summary in words: fixed sentences, every number in them computed and linked to its source.

export const summary = {
  'summary.title': 'Summary in words',
  'summary.copy': 'Copy the sentences',
  'summary.measure.completed': 'the completion rate',
  'summary.measure.followedUp': 'the follow-up rate',
  'summary.measure.quick': 'quick follow-up',
  'summary.measure.agencyShare': 'the share of agencies that meet the threshold',
  'summary.measure.disclosure': 'disclosure',
  'summary.hypothetical': 'These figures are hypothetical: the scenario contains actions that have not happened.',
  'summary.noEvidence': 'There is no evidence for {period} yet; milestones 1 and 2 cannot be assessed.',
  'summary.m1.met': 'Target of {target} met: {measure} is {percent} ({num} of {den} reports) as at {asAt}.',
  'summary.m1.notMet': 'Target of {target} not met: {measure} is {percent} ({num} of {den} reports) as at {asAt}; {missing} reports short.',
  'summary.m1.notAssessable': 'Milestone 1 cannot be assessed as at {asAt}: {measure} has no denominator.',
  'summary.m2.met': 'Target of {target} of agencies met: {num} of {den} agencies ({percent}) follow up at least {threshold} of their '
    + 'reports.',
  'summary.m2.notMet': 'Target of {target} of agencies not met: {num} of {den} agencies ({percent}) follow up at least {threshold} of '
    + 'their reports; {missing} agencies short.',
  'summary.m2.notAssessable': 'Milestone 2 cannot be assessed: no agency counts.',
  'summary.m3.met': 'Disclosure target met: {num} of the {needed} points needed ({percent}).',
  'summary.m3.notMet': 'Disclosure target not met: {num} of the {needed} points needed ({percent}); {missing} points short.',
  'summary.m3.notAssessable': 'Milestone 3 cannot be decided: no number of items to disclose is set; its value is {percent}.',
  'summary.m3.none': 'Milestone 3 cannot be assessed: there is no register of disclosed items yet.',
  'summary.certain': 'The verdict on {milestone} is certain, whatever the missing data hold (between {worst} and {best}).',
  'summary.open': 'The verdict on {milestone} can still be changed by the missing data (between {worst} and {best}).',
  'summary.known': 'By the evidence at hand, {milestone} is between {worst} and {best}; the volume of {unknown} other agencies is unknown.',
  'summary.evidence': '{num} of {den} agencies sent evidence; {missing} did not.',
  'summary.evidenceAll': 'All {den} agencies sent evidence.',
  'summary.good': '{num} of {den} agencies are good ({percent}); the published baseline is {baseNum} of {baseDen} ({basePercent}).',
  'summary.goodWithSpeed': 'With speed judged too, {num} of the {den} agencies that can be assessed are still good; the speed of {unknown} '
    + 'agencies cannot be assessed.',
  'summary.speedUnknown': 'The speed of {unknown} agencies cannot be assessed; that is neither a failure nor a pass.',
  'summary.quick': '{num} of {den} reports ({percent}) had their first follow-up within {limit} working days.',
  'summary.timer': '{num} of {den} completed reports whose closer is known ({percent}) were closed by the system, not by a person.',
  'summary.trend': 'Against {before}, {measure} changed by {change} points: {rate} points by what agencies did and {mix} points by volume '
    + 'moving between agencies.',
  'summary.explainQuick': '{percent} = {num} reports had their first follow-up within {limit} working days, of {den} reports '
    + 'that are due and dated at the {agencies} agencies that can be assessed.',
  'summary.explainDisclosure': '{percent} = {num} points of {den}: the weights of the checks passed, summed over all items on '
    + 'the register, over 100 points for every item listed or asked for.',
  'summary.explainWithSpeed': '{percent} = {num} agencies that are good and also quick on at least {threshold} of their '
    + 'reports, of {den} agencies that can be judged on both. The speed of {unknown} agencies cannot be assessed.',
  'summary.explainTimer': '{percent} = {num} reports closed by the system, of {den} completed reports whose closer is known.',
  'summary.explainTrend': '{change} points against {before} = {rate} points by changes in each agency’s rate + {mix} points by '
    + 'volume moving between agencies.',
  'summary.explainChange': '{change} points: {now} in {period}, {was} in {before}, the like window.',
  'summary.trendRate': 'By what agencies did',
  'summary.trendMix': 'By volume moving',
  'summary.trendChange': 'Change in all',
} as const;
