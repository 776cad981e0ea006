try {
  const chosen = JSON.parse(localStorage.getItem('convoy.ui') ?? '{}').state?.theme;
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // A blocked storage leaves the system's choice.
}
