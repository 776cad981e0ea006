import { actorId, issueId } from '@convoy/engine';
import { GBR, USA, offers } from './script.ts';

export const FRA = actorId('FRA');
export const ITA = actorId('ITA');
export const FAM = actorId('FAM');
export const LBY = actorId('LBY');
export const UNO = actorId('UNO');
export const RSA = actorId('RSA');

export const lockerbie = issueId('lockerbie');
export const weapons = issueId('weapons');
export const assurance = issueId('assurance');
const wayBack = issueId('return');
export const council = issueId('council');
export const uta = issueId('uta');

/** August 1998 to March 1999: two men before Scottish judges in the Netherlands, the measures suspended. */
export const trialForSuspension = offers(LBY, {
  clauses: [
    { by: LBY, issue: lockerbie, to: 50 },
    { by: GBR, issue: council, to: 45 },
  ],
  ...{ private: false, lock: 2, verification: 'declared' },
  sayFrom: 'They will be tried under Scottish law.',
  sayTo: 'It is two men who are tried, and not a country.',
});

/** 13 to 15 August 2003: responsibility and payment, and the measures end. */
export const answerForEnd = offers(GBR, {
  clauses: [
    { by: LBY, issue: lockerbie, to: 85 },
    { by: GBR, issue: council, to: 0 },
  ],
  ...{ private: false, lock: 3, verification: 'declared' },
  sayFrom: 'Libya accepts responsibility for the actions of its officials.',
  sayTo: 'What the Council asked has been done.',
});

/** September 2003, in the end put on paper in January 2004: more for the dead of UTA 772. */
export const moreForParis = offers(FRA, {
  clauses: [{ by: LBY, issue: uta, to: 55 }],
  undertakings: [
    { by: FRA, after: false, kind: 'word', text: 'France does not stand in the way of the vote.' },
  ],
  ...{ private: false, lock: 2, verification: 'declared' },
  sayFrom: 'A foundation pays the families.',
  sayTo: 'They are not forgotten.',
});

/** 16 December 2003, at a club in London: the programmes, for a word on the regime and a way back. */
export const programmesForWord = offers(USA, {
  clauses: [
    { by: LBY, issue: weapons, to: 5 },
    { by: USA, issue: assurance, to: 75 },
    { by: USA, issue: wayBack, to: 50 },
  ],
  ...{ private: true, lock: 3, verification: 'intrusive' },
  sayFrom: 'Of its own free will Libya has decided to be rid of them.',
  sayTo: 'Leaders who give up such weapons find an open path.',
});
