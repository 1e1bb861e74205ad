// The words of the welcome: make one, open one, try the sample.

export const welcome = {
  'welcome.title': 'Tolok',
  'welcome.lead': 'From agencies’ evidence to a score for each milestone, with where every figure comes from. No network needed.',
  'welcome.new': 'New evaluation …',
  'welcome.newMeaning': 'Starts from commitment ID0112: its milestones, targets and periods are filled in.',
  'welcome.open': 'Open …',
  'welcome.openMeaning': 'A .tolok file you already have.',
  'welcome.sample': 'Sample evaluation',
  'welcome.sampleMeaning': '653 made-up agencies with evidence for B06, B12 and B18. To try things out.',
  'welcome.recent': 'Opened lately',
  'welcome.recentNone': 'No evaluation has been opened here yet.',
  'welcome.missing': 'no longer in its place',
  'welcome.name': 'Name of the evaluation',
  'welcome.nameUsual': 'LAPOR! evaluation 2022',
  'welcome.create': 'Choose a place and create',
  'welcome.templateMeaning': 'The commitment follows the template ID0112 (SP4N-LAPOR!). All of it can be changed later.',
} as const;
