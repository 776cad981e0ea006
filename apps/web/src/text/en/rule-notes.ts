import type { RuleId } from '@convoy/engine';

interface RuleNote {
  readonly says: string;
  /** The published work or the judgement that it rests on. */
  readonly source: string;
}
const judgement = 'Design judgement, tuned on the record of the case';

/** What each rule says, in a sentence, and what it rests on. */
export const ruleNotes = {
  'R-Act': {
    says: 'What a seat ordered, it did, and paid for.',
    source: 'Rule of the table',
  },
  'R-Paper': {
    says: 'Terms are free to make and to refuse until they bind.',
    source: 'Rule of the table',
  },
  'R-Inject': {
    says: 'Something happened that no seat ordered.',
    source: 'The scenario’s record',
  },
  'R-Ruling': {
    says: 'Control decided, with a reason, beside the engine’s own answer, which is kept. Where a seat argued for it, a draw decides whether it comes about.',
    source: 'Control, on record',
  },
  'R-Range': {
    says: 'A figure stopped at the end of its scale.',
    source: 'Rule of bookkeeping',
  },
  'R-Opening': {
    says: 'The scenario sets the opening.',
    source: 'The scenario’s record',
  },
  'R-Influence': {
    says: 'Each turn brings points to spend. Acts cost, and many standing measures cost upkeep.',
    source: judgement,
  },
  'R-Measure': {
    says: 'A measure holds until it is lifted, runs out or is broken.',
    source: 'Rule of the table',
  },
  'R-Threat': {
    says: 'Pressure is what is imposed, and what is announced times how far it is believed.',
    source: 'After Schelling, Arms and Influence (1966)',
  },
  'R-Beliefs': {
    says: 'Each act seen shifts the belief that the next threat will be carried out; costly acts shift it more than words.',
    source: 'After Fearon (1997), tying hands and sinking costs',
  },
  'R-Reading': {
    says: 'A seat is told how an act may be read, sometimes wrongly; better intelligence errs less.',
    source: 'After Jervis, Perception and Misperception (1976)',
  },
  'R-Commitments': {
    says: 'Letting a public threat or vow lapse costs support at home and credibility abroad.',
    source: 'After Fearon (1994), audience costs',
  },
  'R-Stakes': {
    says: 'The more an issue matters and the more humiliating the terms, the dearer a concession.',
    source: 'After George and Simons, The Limits of Coercive Diplomacy (1994)',
  },
  'R-Off-ramp': {
    says: 'Something in return, privacy and a promise that is hard to take back make terms easier to accept; ultimatums close them.',
    source: 'After George and Simons (1994)',
  },
  'R-Tension': {
    says: 'Hostile acts heat a pair; talks and stand-downs cool it; left alone it drifts back.',
    source: judgement,
  },
  'R-Incident': {
    says: 'The chance grows with tension, days, contact, and with missing ways to clear up a mistake.',
    source: 'Shares fitted to ICB crisis data, 1918–2017',
  },
  'R-Brink': {
    says: 'War can come only in a turn that began at the brink, so it is always seen coming.',
    source: 'After Schelling; Powell (1990)',
  },
  'R-Strike': {
    says: 'A limited strike sets back what it hits, kills, and brings the crisis to the brink.',
    source: judgement,
  },
  'R-War': {
    says: 'War gives one last turn to end it; then the game ends.',
    source: judgement,
  },
  'R-Nuclear': {
    says: 'Near war, or in it, the weapons may come to alert. Unless one side steps back, they may be used.',
    source: judgement,
  },
  'R-Home': {
    says: 'A public rallies at first, tires of strain, and minds what is conceded.',
    source: 'After Mueller (1970), rally effects; Tomz (2007)',
  },
  'R-Drift': {
    says: 'Work goes on each day until its owner stops it.',
    source: 'The scenario’s record',
  },
  'R-Legitimacy': {
    says: 'Evidence, mandates and kept promises raise it; skipped steps and strikes lower it.',
    source: judgement,
  },
  'R-Vote': {
    says: 'Members vote in blocs, by how rightful the course looks and how close the sponsor is.',
    source: judgement,
  },
  'R-Third parties': {
    says: 'A mediator eases the tension between two others, more if both stand still.',
    source: 'After Bercovitch on mediation',
  },
  'R-Settlement': {
    says: 'What was signed binds; each clause counts as its owner carries it out.',
    source: 'After Martin (1992) and Fearon on commitment',
  },
  'R-Ladder': {
    says: 'The public rung is the highest public act that stands or was taken this turn.',
    source: 'After Kahn, On Escalation (1965), simplified',
  },
  'R-Judgement': {
    says: 'What each seat was there for, weighed at the end.',
    source: 'The scenario’s objectives; Hufbauer et al. for the two-part score',
  },
  'R-Accession': {
    says: 'Each member cuts what it signed. The more the target depends on those who join, the wider it reaches.',
    source: judgement,
  },
  'R-Cohesion': {
    says: 'Equal parts, shared words and a review bind. Weariness and surprises pull apart.',
    source: judgement,
  },
  'R-Consent': {
    says: 'What others own needs their yes. They may give it, name a price, wait, refuse or talk.',
    source: judgement,
  },
  'R-Bite': {
    says: 'What an economy loses grows with how much of it rests on those who cut it off, with how far they go, and with time. Measures on one branch do not add up.',
    source: 'Tiers and pain after the TIES data on sanctions; figures are design judgement',
  },
  'R-Leak': {
    says: 'Others sell into the gap, slowly and more each month, unless they are policed.',
    source: 'After Early, Busted Sanctions (2015)',
  },
  'R-Overcompliance': {
    says: 'Where rules are unclear firms drop business that is allowed, and they come back slowly once it is over.',
    source: judgement,
  },
  'R-Harm': {
    says: 'Broad and lasting cuts hurt civilians; food and medicine kept open spare many. Those who cut are held to it.',
    source: 'After Rodríguez and others (2025) on sanctions and mortality',
  },
  'R-Defence diplomacy': {
    says: 'Pledges, forces and arms for an ally reassure it, deter its rival, and draw their giver in; forces that train together act as one.',
    source:
      'After Snyder (1984) on fears of abandonment and entrapment; figures are design judgement',
  },
  'R-Grey zone': {
    says: 'A secret act may be traced to its author; then trust and legitimacy go.',
    source: judgement,
  },
} as const satisfies Record<RuleId, RuleNote>;
