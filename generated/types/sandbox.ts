// Generated, do not edit.
// Generator: scripts/build/types.ts
// Source: spec/sandbox (sha256:e5d885ad14bbf046c47a8d70e0907e796f83b68e2376a435ac41ba9b945b07db)

export interface paths {
    "/__sandbox/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the sandbox is running
         * @description Answers as soon as the sandbox takes calls.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List families with their acts and settings
         * @description What each family offers: its acts with the JSON Schema of what they take, its settings with their defaults, and its pushes.
         */
        get: operations["listFamilies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch what changes
         * @description Server-sent events without end. The first one comes at once, and another one after each change, at most one in 150 milliseconds. Each
         *     holds the worlds that are open, as `GET /__sandbox/worlds` lists them, and the number of the last call.
         */
        get: operations["watchChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the last calls
         * @description The last calls of the contract and answers to pushes, with what was wrong with them. The sandbox remembers 200.
         */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open worlds
         * @description In the order in which they were opened.
         */
        get: operations["listWorlds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * Get a world
         * @description Opens it where it is not open yet.
         */
        get: operations["getWorld"];
        put?: never;
        post?: never;
        /**
         * Close a world
         * @description Forgets it with its snapshots and pushes. The next call of its credential opens a new one.
         */
        delete: operations["closeWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * Get the clock
         * @description The instant of the world, how its clock goes, and when something is due next.
         */
        get: operations["getClock"];
        put?: never;
        /**
         * Advance the clock or change how it runs
         * @description `advance` moves the clock by a duration, `to` to an instant, `next` to the next thing that is due, a delivery that is tried again
         *     included. The answer comes when everything due in between has happened, and every push in it has been tried and answered, at most
         *     5 real seconds for each try. Such commands to one world are carried out one after the other.
         *
         *     `speed` sets how the clock goes: `manual` stands still between advances, a number is the virtual seconds of a real second, and
         *     `instant` lets all that is due happen at once.
         */
        post: operations["setClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do what people do
         * @description What no call does and somebody in the warehouse does: `ship`, `hold`, `receive` and others. `listFamilies` has the acts of each family and
         *     what they take. The answer comes when the act is done and its pushes have been tried once.
         */
        post: operations["doAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * Get the settings
         * @description Every setting with its value. `listFamilies` tells what each one means.
         */
        get: operations["getSettings"];
        /**
         * Change settings
         * @description Changes the settings that are named, and leaves the others. Where one value is wrong, none is changed.
         */
        put: operations["changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * List orders
         * @description In the order in which they were created.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/orders/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * Get an order
         * @description All that the world knows of it.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/asns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * List inbound orders
         * @description In the order in which they were created.
         */
        get: operations["listAsns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/asns/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * Get an inbound order
         * @description All that the world knows of it.
         */
        get: operations["getAsn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * List stock
         * @description The rows of the ledger.
         */
        get: operations["listStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/lists/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * List anything that a world keeps
         * @description Any of the lists that `listFamilies` names: those with a path of their own, and others such as `items` and `productionOrders`.
         */
        get: operations["listView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/boards/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * Show a list by where its entries stand
         * @description Counts what a world lists by where it stands, with the last entries of each state. `boards` of the family says by which member, and
         *     which states there are; a list without one is one column.
         */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/push-target": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * Get where pushes go
         * @description The address for all pushes, and those of single ones.
         */
        get: operations["getPushTarget"];
        /**
         * Set where pushes go
         * @description Sets the address of all pushes of the world, or with `event` of one. `{event}` and `{serviceType}` in it are filled in. `url: null` takes it away.
         *     Pushes that came about while there was an address and were not acknowledged wait, and are tried at the new one; those that came about without
         *     one stay unsent until they are delivered by `redeliver`.
         */
        put: operations["setPushTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/pushes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * List pushes
         * @description Each push with its payload, the tries to deliver it and the verdict on each answer, in the order in which they came about. The last
         *     10,000 are kept, and every one that is still to be delivered.
         *
         *     `wait` holds the answer back until a push of this selection has come about and has been tried that was not there before, or until that
         *     much real time is over.
         */
        get: operations["listPushes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/pushes/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver a push again
         * @description Tries at once, whatever became of the push before. A failure is tried again as any other.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * List events
         * @description What happened in the world, by number. Old events are given up when the log is long.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a world
         * @description Starts it anew from its seed: clock, settings, orders, stock and pushes. Where pushes go stays, and so do snapshots.
         */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * List snapshots
         * @description Snapshots are kept in memory, for each world apart.
         */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Save a snapshot
         * @description Saves the world with its clock and its pushes under a name. One of that name is replaced.
         */
        put: operations["saveSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a snapshot
         * @description The world is again as it was when the snapshot was saved. It can be restored as often as wanted.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/worlds/{world}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /**
         * Export a world
         * @description All that it takes to go on with the world elsewhere, as one JSON document.
         */
        get: operations["exportWorld"];
        /**
         * Import a world
         * @description Replaces the world by one that was exported, of the same family. Nothing changes where it cannot be read.
         */
        put: operations["importWorld"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A running sandbox. */
        Health: {
            /** @description `ok`. */
            status: string;
            /** @description The families with worlds. */
            families: string[];
            /**
             * Format: int32
             * @description How many worlds are open.
             */
            worlds: number;
        };
        /** @description One broken rule. */
        Violation: {
            /** @description Part of the request: `body`, `query` or `path`. */
            in: string;
            /** @description JSON pointer into that part. */
            pointer: string;
            /** @description The rule. */
            rule: string;
            /** @description What is expected there, and what was found. */
            message: string;
        };
        /** @description Why a request is refused (RFC 9457). */
        Problem: {
            /** @description Always `about:blank`. */
            type: string;
            /** @description What is wrong. */
            title: string;
            /**
             * Format: int32
             * @description The status of HTTP.
             */
            status: number;
            /** @description What is wrong, where, and what to do. */
            detail: string;
            /** @description What would be accepted. */
            possible?: string[];
            /** @description Every rule that the request breaks. */
            violations?: components["schemas"]["Violation"][];
        };
        /** @description An act. */
        Act: {
            /** @description Its name. */
            act: string;
            /** @description What it does. */
            summary: string;
            /** @description The member that names the document. */
            subjectMember?: string;
            /** @description JSON Schema of what it takes. */
            schema: {
                [key: string]: unknown;
            };
        };
        /** @description A setting. */
        SettingDescription: {
            /** @description Its name. */
            setting: string;
            /** @description What it does. */
            summary: string;
            /** @description Its value where nothing else is set. */
            default: unknown;
            /** @description JSON Schema of its values. */
            schema: {
                [key: string]: unknown;
            };
            /** @description How well the default is founded. */
            evidence: string;
        };
        /** @description A list of a world, and where it is found. */
        FamilyView: {
            /** @description Its name. */
            view: string;
            /** @description Its path, with `{world}` in place of the name of the world. */
            path: string;
        };
        /** @description What a family offers. */
        Family: {
            /** @description Name of the family. */
            family: string;
            /** @description Its acts. */
            acts: components["schemas"]["Act"][];
            /** @description Its settings. */
            settings: components["schemas"]["SettingDescription"][];
            /** @description The operationIds of its pushes. */
            pushes: string[];
            /** @description What its worlds list: `orders`, `stock` and the like. */
            views: components["schemas"]["FamilyView"][];
            /** @description The views that are shown by where their entries stand. */
            boards: {
                [key: string]: {
                    /** @description The member that says where an entry stands. */
                    by: string;
                    /** @description Its values, in the order of a usual life. */
                    states: string[];
                };
            };
        };
        /** @description The families. */
        Families: {
            /** @description Each family. */
            families: components["schemas"]["Family"][];
        };
        /** @description A call of the contract, or the answer to a push. */
        Call: {
            /** @description Its number, from 1. */
            number: number;
            /** @description Method of the request. */
            method: string;
            /** @description Path of the request. */
            path: string;
            /** @description Name of the operation, such as `glink.createOrder`; empty where none could be told. */
            operation: string;
            /** @description Status of the answer. */
            status: number;
            /**
             * @description Verdict, by its gravest finding.
             * @enum {string}
             */
            verdict: "ok" | "warning" | "violation";
            /** @description What was wrong with it. */
            findings: {
                [key: string]: unknown;
            }[];
        };
        /** @description Calls. */
        Calls: {
            /** @description Each call, the oldest first. */
            calls: components["schemas"]["Call"][];
        };
        /**
         * Format: date-time
         * @description An instant of the virtual clock.
         */
        Instant: string;
        /** @description How the clock goes: `manual`, `instant`, or the virtual seconds of a real second. */
        Speed: string | number;
        /** @description A world. */
        World: {
            /** @description Its name. */
            world: string;
            /** @description Its family. */
            family: string;
            /** @description Name of the world on whose stock it stands, with which it shares clock, events and snapshots. */
            standsOn?: string;
            now: components["schemas"]["Instant"];
            speed: components["schemas"]["Speed"];
            /**
             * Format: int64
             * @description Number of the last event.
             */
            lastEvent: number;
            /**
             * Format: int64
             * @description How many pushes came about.
             */
            pushes: number;
        };
        /** @description The open worlds. */
        Worlds: {
            /** @description Each world. */
            worlds: components["schemas"]["World"][];
        };
        /** @description The clock of a world. */
        Clock: {
            now: components["schemas"]["Instant"];
            speed: components["schemas"]["Speed"];
            /**
             * Format: date-time
             * @description When something is due next; absent where nothing is.
             */
            next?: string;
        };
        /** @description One of the four. */
        ClockCommand: {
            /** @description A duration: `PT2H`, `2h`. */
            advance?: string;
            /** @description An instant with its offset from UTC. */
            to?: string;
            /**
             * @description To the next thing that is due.
             * @constant
             */
            next?: true;
            /** @description `manual`, `instant`, or the virtual seconds of a real second. */
            speed?: ("manual" | "instant") | number;
        };
        /** @description The clock after a command. */
        ClockMoved: {
            now: components["schemas"]["Instant"];
            speed: components["schemas"]["Speed"];
            /**
             * Format: date-time
             * @description When something is due next; absent where nothing is.
             */
            next?: string;
            /**
             * Format: int64
             * @description How many events have happened.
             */
            events: number;
            /**
             * Format: int64
             * @description How many pushes came about.
             */
            pushes: number;
        };
        /** @description What an act takes. */
        ActInput: {
            [key: string]: unknown;
        };
        /** @description What an act has done. */
        ActDone: {
            /** @description Its name. */
            act: string;
            /** @description What it gives back. */
            result: {
                [key: string]: unknown;
            };
            now: components["schemas"]["Instant"];
        };
        /** @description Settings by name. */
        Settings: {
            [key: string]: unknown;
        };
        /** @description An order as the world knows it. */
        Order: {
            /** @description Its number. */
            orderNumber: string;
            /** @description Where it stands. */
            stage?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Orders. */
        Orders: {
            /** @description The entries of the page. */
            orders: components["schemas"]["Order"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description The page.
             */
            page: number;
            /**
             * Format: int32
             * @description Entries of a page.
             */
            pageSize: number;
        };
        /** @description An inbound order as the world knows it. */
        Asn: {
            /** @description Its number. */
            asnNumber: string;
            /** @description Where it stands. */
            stage?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Inbound orders. */
        Asns: {
            /** @description The entries of the page. */
            asns: components["schemas"]["Asn"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description The page.
             */
            page: number;
            /**
             * Format: int32
             * @description Entries of a page.
             */
            pageSize: number;
        };
        /** @description A row of the ledger. */
        StockRow: {
            /** @description The warehouse. */
            warehouseCode: string;
            /** @description The SKU. */
            sku: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Stock. */
        Stock: {
            /** @description The entries of the page. */
            stock: components["schemas"]["StockRow"][];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description The page.
             */
            page: number;
            /**
             * Format: int32
             * @description Entries of a page.
             */
            pageSize: number;
        };
        /** @description A page of a list. */
        ViewPage: {
            /** @description The entries of the page. */
            entries: {
                [key: string]: unknown;
            }[];
            /**
             * Format: int64
             * @description How many there are on all pages.
             */
            total: number;
            /**
             * Format: int32
             * @description The page.
             */
            page: number;
            /**
             * Format: int32
             * @description Entries of a page.
             */
            pageSize: number;
        };
        /** @description The entries of one state. */
        BoardColumn: {
            /** @description The state; null for entries that have none. */
            state: string | null;
            /** @description How many entries stand there. */
            count: number;
            /** @description The last of them, the newest first. */
            items: Record<string, never>[];
        };
        /** @description What a world lists, by where it stands. */
        Board: {
            /** @description What is listed. */
            view: string;
            /** @description How many entries there are. */
            total: number;
            /** @description The states in the order of a usual life, then those that the family does not name. */
            columns: components["schemas"]["BoardColumn"][];
        };
        /** @description An address with its wire. */
        PushAddress: {
            /** @description The address. */
            url: string | null;
            /** @description `json` or `form`. */
            wire: string;
        };
        /** @description Where pushes go. */
        PushTargets: {
            /** @description The address of all pushes. */
            url: string | null;
            /** @description `json` or `form`. */
            wire: string;
            /** @description The addresses of single pushes, by operationId. */
            events: {
                [key: string]: components["schemas"]["PushAddress"];
            };
        };
        /** @description Where pushes go. */
        PushTarget: {
            /** @description An address of http or https; `{serviceType}` and `{event}` in it are filled in. `null` for none. */
            url: string | null;
            /**
             * @description The payload as the body, or the four fields of the gateway as a form.
             * @default json
             * @enum {string}
             */
            wire?: "json" | "form";
            /** @description The operationId of the one push that it is for. */
            event?: string;
        };
        /** @description One try. */
        PushAttempt: {
            at: components["schemas"]["Instant"];
            /** @description Where it went. */
            url: string;
            /** @description `acknowledged`, `refused` or `no-answer`. */
            outcome: string;
            /**
             * Format: int32
             * @description The status of the answer.
             */
            status?: number;
            /** @description The answer, as JSON where it is, else as text. */
            answer?: unknown;
            /** @description Why no answer came. */
            reason?: string;
            /** @description What is wrong with the answer. */
            findings: {
                [key: string]: unknown;
            }[];
        };
        /** @description A push, and what became of it. */
        Push: {
            /**
             * Format: int64
             * @description Its number in the world.
             */
            id: number;
            /** @description Which push it is, by its operationId. */
            event: string;
            /** @description The number of the document that it is about. */
            subject: string;
            /** @description The stage that it tells, where it tells one. */
            stage?: string;
            at: components["schemas"]["Instant"];
            /** @description `waiting` to be delivered, `acknowledged`, `dead` when it was given up, or `unsent` when there was no address. */
            state: string;
            /**
             * Format: date-time
             * @description When it is tried next.
             */
            due?: string;
            /** @description What is sent. */
            payload: {
                [key: string]: unknown;
            };
            /** @description The tries to deliver it. */
            attempts: components["schemas"]["PushAttempt"][];
        };
        /** @description Pushes. */
        Pushes: {
            /** @description Each push. */
            pushes: components["schemas"]["Push"][];
        };
        /** @description Something that happened. */
        Event: {
            /**
             * Format: int64
             * @description From 1, without gaps.
             */
            number: number;
            at: components["schemas"]["Instant"];
            /** @description What happened. */
            body: unknown;
        };
        /** @description Events. */
        Events: {
            /** @description Each event. */
            events: components["schemas"]["Event"][];
        };
        /** @description A snapshot. */
        Snapshot: {
            /** @description Its name. */
            name: string;
            now: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Number of the last event in it.
             */
            lastEvent: number;
        };
        /** @description Snapshots. */
        Snapshots: {
            /** @description Each snapshot. */
            snapshots: components["schemas"]["Snapshot"][];
        };
        /** @description What the world knows. */
        WorldSnapshot: {
            /**
             * @description Version of the form.
             * @constant
             */
            version: 1;
            /** @description The family. */
            family: string;
            /** @description The instant, in milliseconds since 1970. */
            now: number;
            /** @description The state of the family. */
            state: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description A world as one document. */
        WorldExport: {
            /**
             * @description What the document is.
             * @constant
             */
            format: "fulfillment-openapi/sandbox-world";
            /** @description The world that was exported. */
            world: string;
            /** @description How its clock goes. */
            speed: ("manual" | "instant") | number;
            snapshot: components["schemas"]["WorldSnapshot"];
            /** @description Where its pushes go. */
            targets: {
                [key: string]: unknown;
            };
            /** @description The settings of its deliveries. */
            settings?: {
                [key: string]: unknown;
            };
            /** @description Its pushes. */
            pushes: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: {
        /**
         * @description Name of the world: `<family>:<credential>`.
         * @example glink:GLINK
         */
        world: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFamilies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The families. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Families"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watchChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /** @description At most this many, the last ones. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calls"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open worlds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worlds"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockCommand"];
            };
        };
        responses: {
            /** @description The clock as it is now, and what has happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMoved"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    doAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
                /** @description Name of the act. */
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActInput"];
            };
        };
        responses: {
            /** @description The act is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Settings"];
            };
        };
        responses: {
            /** @description All settings, as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Only orders of this stage. */
                stage?: string;
                /** @description Page, from 1. */
                page?: number;
                /** @description Entries of a page. */
                pageSize?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Orders"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /** @description Only that of this customer, where several customers of GLINK use the number. */
                customerCode?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
                /** @description Number of the order. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several documents have the number; `possible` tells them apart. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAsns: {
        parameters: {
            query?: {
                /** @description Only inbound orders of this stage. */
                stage?: string;
                /** @description Page, from 1. */
                page?: number;
                /** @description Entries of a page. */
                pageSize?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asns"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAsn: {
        parameters: {
            query?: {
                /** @description Only that of this customer, where several customers of GLINK use the number. */
                customerCode?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
                /** @description Number of the inbound order. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inbound order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asn"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Several documents have the number; `possible` tells them apart. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStock: {
        parameters: {
            query?: {
                /** @description Only rows of this SKU. */
                sku?: string;
                /** @description Only rows of this warehouse. */
                warehouseCode?: string;
                /** @description Page, from 1. */
                page?: number;
                /** @description Entries of a page. */
                pageSize?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stock"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listView: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Entries of a page. */
                pageSize?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
                /** @description Name of the list. */
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewPage"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBoard: {
        parameters: {
            query?: {
                /** @description Entries of a column, the last ones. */
                limit?: number;
                /** @description Only entries that have this text in a value. */
                find?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
                /** @description What is listed: one of `views` of the family. */
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPushTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushTargets"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPushTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushTarget"];
            };
        };
        responses: {
            /** @description The addresses, as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushTargets"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPushes: {
        parameters: {
            query?: {
                /** @description Only pushes about this document. */
                order?: string;
                /** @description Only this push, by its operationId. */
                event?: string;
                /** @description Only pushes in this state. */
                state?: "waiting" | "acknowledged" | "dead" | "unsent";
                /** @description Only pushes with a higher id. */
                after?: number;
                /** @description At most this many, the last ones. */
                limit?: number;
                /** @description How long to wait for the next one in real time, at most 60 seconds: `10s`. */
                wait?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pushes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pushes"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
                /** @description Id of the push. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The push with all its tries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Push"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only events with a higher number. */
                after?: number;
                /** @description At most this many, the first ones. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshots"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
                /** @description Name of the snapshot. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
                /** @description Name of the snapshot. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorldExport"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the world: `<family>:<credential>`.
                 * @example glink:GLINK
                 */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorldExport"];
            };
        };
        responses: {
            /** @description The world, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            /** @description The request cannot be read, or breaks this description. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing; `possible` lists what there is. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is not possible now; `possible` lists what is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
