/** The last part of a place's name; for a step it is used once in the whole flow. */
export function leafOf(place: string): string {
  return place.slice(place.lastIndexOf('.') + 1);
}

/** The first part of a place's name: of a step its flow, which is also the file of its words. */
export function flowOf(place: string): string {
  return place.split('.')[0] ?? place;
}
