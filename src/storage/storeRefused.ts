import { Explained } from './sentence.ts'

/** Why a data folder cannot be used, and what whoever starts Tiru can do about it. */
export class StoreRefused extends Explained {}
