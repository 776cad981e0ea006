import { Monitor, Moon, Sun } from 'lucide-react';
import { setTheme, useUi } from '../stores/ui.ts';
import type { Theme } from '../stores/ui.ts';
import { useUiText } from '../text/ui.ts';
import { IconButton } from './button.tsx';

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const icons = { system: Monitor, light: Sun, dark: Moon } as const;
/** Steps through system, light and dark; kept on this device. */
export const ThemeSwitch = () => {
  const theme = useUi((state) => state.theme);
  const words = useUiText();
  const Icon = icons[theme];
  return (
    <IconButton
      label={words.theme[theme]}
      onPress={() => {
        setTheme(next[theme]);
      }}
    >
      <Icon size={18} aria-hidden />
    </IconButton>
  );
};
