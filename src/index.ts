import { dataset as bundled } from '../data/dataset.ts';
import { libraryOf } from './library.ts';
import { searchIndex } from './lookup/search.ts';
import { deepFreeze } from './model/freeze.ts';
import type { Dataset } from './model/types.ts';

/**
 * The library: the dataset, and what the commands say of it. What is bundled with the program is frozen:
 * nobody who imports it can change it for another.
 */
export const dataset: Dataset = deepFreeze(bundled);

export const {
  areas,
  groups,
  indicators,
  figures,
  lists,
  rankings,
  awards,
  policies,
  places,
  terms,
  sources,
} = dataset;

export const {
  fact,
  show,
  lookUp,
  evidence,
  compare,
  history,
  audit,
  check,
  doubts,
  search,
  cite,
} = libraryOf(dataset, searchIndex);
