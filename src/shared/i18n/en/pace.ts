// The words of pace: what coming periods still need a week.

export const pace = {
  'pace.title': 'Pace',
  'pace.arrivals': 'Reports coming in per week',
  'pace.arrivalsHint': 'So far {count} a week.',
  'pace.period': 'Towards',
  'pace.needed': 'Still to be completed',
  'pace.perWeek': 'Per week',
  'pace.soFar': 'So far per week',
  'pace.projected': 'At this pace',
  'pace.band': 'Between',
  'pace.track': 'Track',
  'pace.track.onTrack': 'On track',
  'pace.track.offTrack': 'Off track',
  'pace.track.open': 'Too close to tell',
  'pace.track.unknown': 'Nothing known yet',
  'pace.explainTrack.onTrack': 'On track: at the pace so far {period} ends between {low} and {high}, all of it above the target of {target}.',
  'pace.explainTrack.offTrack': 'Off track: at the pace so far {period} ends between {low} and {high}, all of it below the target of {target}.',
  'pace.explainTrack.open': 'Too close: at the pace so far {period} ends between {low} and {high}, and the target of {target} lies within.',
  'pace.last': 'This is the last period of the plan.',
  'pace.quick': 'Milestone 1 counts quick follow-up here: that cannot be paced by completions.',
  'pace.explain': '{needed} = {target} of {expected} reports expected by {period} ({known} in so far, {arrivals} a week for {days} days), less {done} '
    + 'completed.',
  'pace.explainPerWeek': '{perWeek} a week = {needed} still to be completed, in the {days} days to the cut-off of {period}.',
  'pace.explainSoFar': '{sofar} a week = {done} completed from the first day of the window to the cut-off of {from}.',
  'pace.explainProjected': '{percent} = {num} of {den}: the {sofar} a week so far, kept up to the cut-off. Chance alone could carry it from {low} '
    + 'to {high} (Wilson, 95%).',
} as const;
