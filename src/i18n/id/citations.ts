export const citations = {}
