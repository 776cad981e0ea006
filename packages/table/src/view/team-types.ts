import type { ActorId, Order } from '@convoy/engine';
import type {
  Forecast,
  PaperOfSeat,
  PenMove,
  SeatRule,
  SuggestionAbout,
  VoteAnswer,
} from '../events/events.ts';
import type { PersonId } from '../ids.ts';

/** Somebody of the seat, as the seat's own people and control see them. */
export interface TeamPerson {
  readonly person: PersonId;
  readonly callSign: string;
  readonly role: string | null;
  readonly here: boolean;
  readonly pen: boolean;
  readonly asksForPen: boolean;
}
export interface TeamVote {
  readonly person: PersonId;
  readonly callSign: string;
  readonly answer: VoteAnswer;
  readonly reason: string;
}
export interface SeenSuggestion {
  readonly n: number;
  readonly turn: number;
  readonly person: PersonId;
  readonly callSign: string;
  readonly about: SuggestionAbout;
  readonly reason: string;
  readonly state: 'open' | 'taken' | 'left';
  readonly note: string;
}
export interface SeenTeam {
  readonly seat: ActorId;
  readonly rule: SeatRule;
  /** Orders were locked once: the seat's own people no longer change the rule. */
  readonly ruleFixed: boolean;
  /** How the pen came to its holder. */
  readonly penBy: PenMove | null;
  readonly people: readonly TeamPerson[];
  /** Orders put to the vote in this turn, and how the vote stands with those who are here now. */
  readonly put: {
    readonly n: number;
    readonly orders: readonly Order[];
    readonly forecast: Forecast | null;
    readonly person: PersonId;
    readonly callSign: string;
    readonly votes: readonly TeamVote[];
    readonly yes: number;
    readonly needed: number;
    readonly met: boolean;
    /** Call signs of those who are here and have not voted. */
    readonly waiting: readonly string[];
  } | null;
  /** Of the running turn. */
  readonly suggestions: readonly SeenSuggestion[];
  /** Each person's latest word on each paper. */
  readonly advice: readonly {
    readonly paper: PaperOfSeat;
    readonly id: string;
    readonly person: PersonId;
    readonly callSign: string;
    readonly answer: VoteAnswer;
    readonly reason: string;
  }[];
  readonly dissents: readonly {
    readonly turn: number;
    readonly person: PersonId;
    readonly callSign: string;
    readonly reason: string;
  }[];
}
/** What one person did in one turn; after the end, control's for all and each person's for themself. */
export interface Contribution {
  readonly seat: ActorId;
  readonly person: PersonId;
  readonly callSign: string;
  readonly role: string | null;
  readonly turn: number;
  /** Orders that went out as this person had written them. */
  readonly orders: number;
  readonly suggested: number;
  readonly taken: number;
  readonly votes: number;
  readonly dissents: number;
  /** Held it all through the turn, for part of it, or not. */
  readonly pen: 'whole' | 'part' | 'none';
  readonly messages: number;
  readonly papers: number;
  readonly advice: number;
  /** Said to everybody; counted among the messages too. */
  readonly statements: number;
  /** Public acts of others of which they said how they read them. */
  readonly readings: number;
  /** Orders of theirs that say why. */
  readonly reasons: number;
  /** Where in the record these figures come from. */
  readonly deeds: readonly Deed[];
}
/** One thing that a person did, as far as words tell it. */
export interface Deed {
  readonly kind:
    'order' | 'suggestion' | 'message' | 'statement' | 'dissent' | 'vote' | 'advice' | 'reading';
  /** The order, where it is one. */
  readonly order: Order | null;
  readonly text: string;
}
/** Null for everybody but the people of a seat and control. */
export interface TeamSection {
  readonly teams: readonly SeenTeam[];
  readonly contributions: readonly Contribution[];
}
