import { comply } from './answer/comply.ts';
import { faitAccompli } from './answer/fait-accompli.ts';
import { mobilise } from './answer/mobilise.ts';
import { rally } from './answer/rally.ts';
import { stall } from './answer/stall.ts';
import type { Instrument } from './define.ts';
import { backChannel } from './diplomatic/back-channel.ts';
import { demand } from './diplomatic/demand.ts';
import { guarantee } from './diplomatic/guarantee.ts';
import { vote } from './diplomatic/vote.ts';
import { address } from './information/address.ts';
import { declassify } from './information/declassify.ts';
import { alert } from './security/alert.ts';
import { contingency } from './security/contingency.ts';
import { deployment } from './security/deployment.ts';
import { quarantine } from './security/quarantine.ts';
import { standDown } from './security/stand-down.ts';
import { strike } from './security/strike.ts';
import { war } from './security/war.ts';
import { mediation } from './third-party/mediation.ts';

/** Every instrument there is, in the sequence in which menus show them. */
export const catalogue: readonly Instrument[] = [
  demand,
  backChannel,
  vote,
  guarantee,
  mediation,
  declassify,
  address,
  alert,
  deployment,
  quarantine,
  strike,
  war,
  contingency,
  standDown,
  comply,
  stall,
  faitAccompli,
  mobilise,
  rally,
];

const byId: ReadonlyMap<string, Instrument> = new Map(
  catalogue.map((instrument) => [instrument.id, instrument]),
);

export const instrumentOf = (id: string): Instrument | undefined => byId.get(id);
