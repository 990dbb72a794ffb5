/** What stands on the pages of Redoc beside the contract. */
export const redocWords = {
  menu: "Operations",
  plainPages: (title: string) => `${title} without Redoc`,
  /** What Redoc has no room for. */
  onItsPage: (page: string) =>
    `[On its own page](${page}): what bites first, what each contradiction means, the shortest request, every failure, processes that use it, and what each version changed`,
  callOnItsPage: (page: string) => `[On the page of all these calls](${page})`,
};
