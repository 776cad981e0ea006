/** What the test runner adds: the texts of files, for the test that every rule is written up. */
interface ImportMeta {
  readonly glob: (
    pattern: string,
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ) => Readonly<Record<string, unknown>>;
}
