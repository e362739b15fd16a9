import type { Browser } from 'playwright-core';

export declare const pagePictures: Readonly<Record<string, { readonly from: string }>>;
export declare const pageViews: Readonly<
  Record<string, { readonly width: number; readonly height: number; readonly colorScheme: 'light' | 'dark' }>
>;
export declare const pagePlots: Readonly<Record<string, readonly string[]>>;
export declare const pageSides: readonly string[];
export declare const pageReferences: readonly string[];
export declare function pageImages(
  browser: Browser,
  root: string,
): Promise<{ readonly file: string; readonly bytes: number }[]>;
