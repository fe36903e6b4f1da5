/** Why a data folder cannot be used, as one plain sentence (or two) for whoever starts Tiru. */
export class StoreRefused extends Error {}
