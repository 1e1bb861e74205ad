// The register: who counts, what became of agencies, names that are nobody's, and what deciding changes.

export const register = {
  'error.agency.onRegister': '“{name}” is on the register itself. If it was renamed or merged, note that with its day instead.',
  'error.agency.otherKind':
    '“{name}” and “{agency}” are two agencies: a city and a regency of one name are never the same. Choose another agency, or say that it is meant.',
  'error.agencyEvent.invalid':
    'This cannot have become of {names}: a renaming takes one name and gives one, a merger takes two or more and gives one, a split takes one and gives two or more, each name once and with a day.',
  'error.agencyEvent.twice': 'This is noted already for {names}.',
  'error.agencyEvent.unknown': 'There is no event {event}; the list has those that are noted.',

  'finding.splitAgency':
    '“{name}” ({count} rows) was split into {into} on {since}. Say which of them this evidence belongs to; it is never divided by the program.',
  'finding.splitNotDecided':
    '{period}: {count} reports of “{name}”, split into {into} on {since}, count for nobody. Say which agency they belong to.',
  'finding.agencyNotCounted':
    '{period}: {count} reports of “{name}” count for nobody, because it is not on the register. Say which agency it is, or add it.',
  'finding.mergedTogether':
    '{agency}, {period}: the {sum} received are the sum of {parts}. If one of them already contains another, take that import back.',
  'finding.changeWithoutDate':
    'The row says what became of “{name}”, but not since when, so nothing of that is taken over. Add the day, or note it in the register.',
  'finding.noValidDay': '“{text}” is no date; the agency counts in every period. Write the day as 2022-01-31.',

  'near.spacing': 'the same without spaces',
  'near.wordOrder': 'the same words in another order',
  'near.oneLetter': 'one letter differs',
  'near.twoLetters': 'two letters differ',
  'near.initials': 'initials of “{knownAs}”',
  'near.unitOf': 'a unit of it, by its name',
  'near.cutOff': 'one is the other, cut off',
  'near.wordsLeftOut': 'the same with some words left out',
  'near.alike': 'written {percent}% alike',
  'near.otherKind': 'another agency: a city is not a regency',
  'near.viaAlias': '{reason} (from “{knownAs}”)',

  'event.rename': '{before} became {after}',
  'event.merge': '{before} were merged into {after}',
  'event.split': '{before} was split into {after}',
  'event.add': '{after} on the register',
  'event.remove': '{before} no longer on the register',
  'event.since': '{what}, since {since}',
  'decide.milestone': '{milestone} {before} → {after}',
  'decide.verdict': '{moved}, {before} → {after}',
  'decide.onlyTried': 'Only tried, nothing was changed:',
  'unresolved.head': '{period}: names on no register: {names}, reports not counted: {reports}',
  'unresolved.name': '“{name}”, reports: {reports}',
  'unresolved.split': 'split into {into} on {since}',
  'unresolved.ifAdded': 'if added: {effect}',
  'unresolved.none': 'Every name in the evidence is an agency’s.',

  'step.agencyEventTaken': 'No longer noted: {what}',
} as const;
