import { lazy } from 'react';

const retryMs = 1500;
/** Asks again until it comes: a line that is down for a moment must not take the table with it. */
const stubborn =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    for (;;)
      try {
        return await load();
      } catch {
        await new Promise((go) => setTimeout(go, retryMs));
      }
  };

/**
 * Dialogs that come after the table itself: fetched once it stands, so that they open at once and
 * also where the connection is gone by then.
 */
const loaders = {
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
  offerForm: stubborn(async () => ({ default: (await import('./offer-form.tsx')).OfferForm })),
  offerView: stubborn(async () => ({ default: (await import('./offer-view.tsx')).OfferView })),
} as const;

export const PackageForm = lazy(loaders.packageForm);
export const PackageView = lazy(loaders.packageView);
export const Consents = lazy(loaders.consents);
export const Ballots = lazy(loaders.ballots);
export const CabinetAdvice = lazy(loaders.advice);
export const DraftForecastDialog = lazy(loaders.forecast);
export const OfferForm = lazy(loaders.offerForm);
export const OfferView = lazy(loaders.offerView);

/** Fetches them all, one after another. */
export const fetchLateDialogs = async (): Promise<void> => {
  for (const load of Object.values(loaders)) await load();
};
