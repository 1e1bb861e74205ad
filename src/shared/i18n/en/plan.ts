// English words of plans, curves and scenario comparisons.

export const plan = {
  'error.plan.notPlannable':
    'Milestone 1 counts quick follow-up in {period}, and what was late stays late: it cannot be planned. Count completed or followed up.',
  'error.plan.notAssessable': 'Milestone {milestone} cannot be planned for {period}: nothing counts towards it. Import evidence or a register first.',
  'plan.reason.noEvidence': 'no evidence',
  'plan.reason.noReports': 'no reports',
  'plan.reason.belowMinimum': 'fewer than minimumReports',
  'plan.reason.unknownCounts': 'follow-ups not given',
  'plan.reason.tooFewOpen': 'too few open reports',
  'plan.goal.m1': 'Milestone 1: {now} of {needed} reports needed',
  'plan.goal.m2': 'Milestone 2: {now} of {needed} agencies needed',
  'plan.cost': '{cost} reports to act on at {agencies} agencies',
  'plan.unreachable': 'Out of reach: still short {shortfall} even with everything in reach',
  'plan.flipsAt': 'Met by {target} of agencies up to a threshold of {threshold}',
  'plan.neverMet': 'Not met by {target} of agencies at any threshold',
  'plan.alternates': 'Next cheapest',
  'plan.outOfReach': 'Out of reach',
} as const;
