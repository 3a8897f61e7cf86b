type Fact = { readonly id: string; readonly kind: string };

export declare function generate(
  claims: number,
  seed?: number,
): { readonly figures: readonly Fact[] };
