import { layers } from '@convoy/engine';
import type { Layer } from '@convoy/engine';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark';
interface UiState {
  readonly theme: Theme;
  readonly layers: readonly Layer[];
  /** Whether the board shows who depends on whom. */
  readonly exposure: boolean;
  /** Widths of the side columns and height of the bottom row, in px. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly sound: boolean;
}

/** How this device likes it: kept here, told to nobody. */
export const useUi = create<UiState>()(
  persist(
    (): UiState => ({
      theme: 'system',
      layers: [...layers],
      exposure: false,
      left: 288,
      right: 352,
      bottom: 200,
      sound: false,
    }),
    { name: 'convoy.ui', version: 1 },
  ),
);

export const setTheme = (theme: Theme): void => {
  useUi.setState({ theme });
};
export const toggleLayer = (layer: Layer): void => {
  useUi.setState((state) => ({
    layers: state.layers.includes(layer)
      ? state.layers.filter((other) => other !== layer)
      : layers.filter((other) => other === layer || state.layers.includes(other)),
  }));
};
export const toggleExposure = (): void => {
  useUi.setState((state) => ({ exposure: !state.exposure }));
};
export const setPanel = (panel: 'left' | 'right' | 'bottom', size: number): void => {
  useUi.setState({ [panel]: size });
};

/** Puts the chosen theme on the page; the projector route sets its own while it is shown. */
export const followTheme = (): (() => void) => {
  const apply = ({ theme }: UiState) => {
    const root = document.documentElement;
    if (root.dataset['theme'] === 'projector') return;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  apply(useUi.getState());
  return useUi.subscribe(apply);
};
