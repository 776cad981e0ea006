import { lazy } from 'react';
import { stubborn } from '../../net/stubborn.ts';
import { loadReadingAsk } from './late-reading.ts';

/**
 * Dialogs, details and the board as a table, that come after the table itself: fetched once it stands, so that they open at once and
 * also where the connection is gone by then.
 */
const loaders = {
  opens: stubborn(async () => ({ default: (await import('./turn-opens.tsx')).TurnOpens })),
  readingAsk: loadReadingAsk,
  why: stubborn(async () => ({ default: (await import('./why.tsx')).Why })),
  packageForm: stubborn(async () => ({
    default: (await import('./joint/package-form.tsx')).PackageForm,
  })),
  packageView: stubborn(async () => ({
    default: (await import('./joint/package-view.tsx')).PackageView,
  })),
  consents: stubborn(async () => ({ default: (await import('./joint/consents.tsx')).Consents })),
  ballots: stubborn(async () => ({ default: (await import('./joint/ballots.tsx')).BallotBox })),
  advice: stubborn(async () => ({ default: (await import('./advice/advice.tsx')).CabinetAdvice })),
  forecast: stubborn(async () => ({
    default: (await import('./draft-forecast/draft-forecast.tsx')).DraftForecastDialog,
  })),
  argued: stubborn(async () => ({
    default: (await import('./argued/argued-dialog.tsx')).ArguedDialog,
  })),
  talk: stubborn(async () => ({ default: (await import('./talk/talk.tsx')).Talk })),
  talkDialog: stubborn(async () => ({
    default: (await import('./talk/talk-dialog.tsx')).TalkDialog,
  })),
  offerForm: stubborn(async () => ({ default: (await import('./offer-form.tsx')).OfferForm })),
  offerView: stubborn(async () => ({ default: (await import('./offer-view.tsx')).OfferView })),
  menu: stubborn(async () => ({ default: (await import('./menu.tsx')).Menu })),
  drawer: stubborn(async () => ({ default: (await import('./drawer.tsx')).Drawer })),
  tableView: stubborn(async () => ({ default: (await import('./table-view.tsx')).TableView })),
  addOrder: stubborn(async () => ({ default: (await import('./add-order.tsx')).AddOrder })),
} as const;

export const TurnOpens = lazy(loaders.opens);
export const Why = lazy(loaders.why);
export const PackageForm = lazy(loaders.packageForm);
export const PackageView = lazy(loaders.packageView);
export const Consents = lazy(loaders.consents);
export const Ballots = lazy(loaders.ballots);
export const CabinetAdvice = lazy(loaders.advice);
export const DraftForecastDialog = lazy(loaders.forecast);
export const ArguedDialog = lazy(loaders.argued);
export const Talk = lazy(loaders.talk);
export const TalkDialog = lazy(loaders.talkDialog);
export const OfferForm = lazy(loaders.offerForm);
export const OfferView = lazy(loaders.offerView);
export const Menu = lazy(loaders.menu);
export const Drawer = lazy(loaders.drawer);
export const TableView = lazy(loaders.tableView);
export const AddOrder = lazy(loaders.addOrder);

/** Fetches them all, one after another. */
export const fetchLateDialogs = async (): Promise<void> => {
  for (const load of Object.values(loaders)) await load();
};
