import { comply } from './answer/comply.ts';
import { counterSanction } from './answer/counter-sanction.ts';
import { faitAccompli } from './answer/fait-accompli.ts';
import { mobilise } from './answer/mobilise.ts';
import { rally } from './answer/rally.ts';
import { stall } from './answer/stall.ts';
import { slowWalk } from './answer/slow-walk.ts';
import { wedgeOffer } from './answer/wedge-offer.ts';
import type { Instrument } from './define.ts';
import { backChannel } from './diplomatic/back-channel.ts';
import { demand } from './diplomatic/demand.ts';
import { demarche } from './diplomatic/demarche.ts';
import { guarantee } from './diplomatic/guarantee.ts';
import { hotline } from './diplomatic/hotline.ts';
import { jointAssessment } from './diplomatic/joint-assessment.ts';
import { jointCommunique } from './diplomatic/joint-communique.ts';
import { recallAmbassador } from './diplomatic/recall-ambassador.ts';
import { recognition } from './diplomatic/recognition.ts';
import { standingForum } from './diplomatic/standing-forum.ts';
import { summit } from './diplomatic/summit.ts';
import { vote } from './diplomatic/vote.ts';
import { aid } from './economic/aid.ts';
import { carveOut } from './economic/carve-out.ts';
import { compensationFund } from './economic/compensation-fund.ts';
import { embargo } from './economic/embargo.ts';
import { exportControls } from './economic/export-controls.ts';
import { guidance } from './economic/guidance.ts';
import { humanitarianChannel } from './economic/humanitarian-channel.ts';
import { monitoringBody } from './economic/monitoring-body.ts';
import { relief } from './economic/relief.ts';
import { resilience } from './economic/resilience.ts';
import { secondarySanctions } from './economic/secondary-sanctions.ts';
import { sectoralSanctions } from './economic/sectoral-sanctions.ts';
import { serviceBan } from './economic/service-ban.ts';
import { snapback } from './economic/snapback.ts';
import { sunset } from './economic/sunset.ts';
import { targetedSanctions } from './economic/targeted-sanctions.ts';
import { tariffs } from './economic/tariffs.ts';
import { cyber } from './grey-zone/cyber.ts';
import { evasionNetwork } from './grey-zone/evasion-network.ts';
import { proxy } from './grey-zone/proxy.ts';
import { sabotage } from './grey-zone/sabotage.ts';
import { address } from './information/address.ts';
import { declassify } from './information/declassify.ts';
import { disinformation } from './information/disinformation.ts';
import { leak } from './information/leak.ts';
import { synchronisedMessages } from './information/synchronised-messages.ts';
import { transparency } from './information/transparency.ts';
import { alert } from './security/alert.ts';
import { armsTransfer } from './security/arms-transfer.ts';
import { contingency } from './security/contingency.ts';
import { deployment } from './security/deployment.ts';
import { escort } from './security/escort.ts';
import { exchange } from './security/exchange.ts';
import { exercise } from './security/exercise.ts';
import { interoperability } from './security/interoperability.ts';
import { noFlyZone } from './security/no-fly-zone.ts';
import { overflight } from './security/overflight.ts';
import { quarantine } from './security/quarantine.ts';
import { reassuranceDeployment } from './security/reassurance-deployment.ts';
import { standDown } from './security/stand-down.ts';
import { strike } from './security/strike.ts';
import { war } from './security/war.ts';
import { backfill } from './third-party/backfill.ts';
import { mediation } from './third-party/mediation.ts';
import { sidePublicly } from './third-party/side-publicly.ts';
import { transitClampdown } from './third-party/transit-clampdown.ts';

/** Every instrument there is, in the sequence in which menus show them. */
export const catalogue: readonly Instrument[] = [
  demand,
  backChannel,
  demarche,
  summit,
  jointCommunique,
  jointAssessment,
  recognition,
  recallAmbassador,
  hotline,
  standingForum,
  vote,
  guarantee,
  mediation,
  sidePublicly,
  declassify,
  address,
  transparency,
  synchronisedMessages,
  leak,
  disinformation,
  targetedSanctions,
  sectoralSanctions,
  exportControls,
  embargo,
  tariffs,
  serviceBan,
  secondarySanctions,
  monitoringBody,
  carveOut,
  sunset,
  compensationFund,
  guidance,
  humanitarianChannel,
  resilience,
  relief,
  snapback,
  aid,
  exchange,
  overflight,
  exercise,
  interoperability,
  armsTransfer,
  reassuranceDeployment,
  alert,
  deployment,
  escort,
  noFlyZone,
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
  counterSanction,
  wedgeOffer,
  slowWalk,
  backfill,
  transitClampdown,
  evasionNetwork,
  cyber,
  sabotage,
  proxy,
];

const byId: ReadonlyMap<string, Instrument> = new Map(
  catalogue.map((instrument) => [instrument.id, instrument]),
);

export const instrumentOf = (id: string): Instrument | undefined => byId.get(id);
