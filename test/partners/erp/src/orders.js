/** Hands a sale over to the warehouse; afterwards the sale says what became of it. */
export async function placeOrder(callGlink, sale) {
  try {
    await callGlink("GLINK_CREATE_ORDER_NOTIFY", orderOf(sale));
    return { ...sale, state: "placed" };
  } catch (error) {
    return { ...sale, state: "failed", reason: error.message };
  }
}

function orderOf({ number, soldAt, shop, buyer, lines }) {
  return {
    customerCode: shop.code,
    warehouseCode: shop.warehouse,
    orderNumber: number,
    orderTime: soldAt,
    shippingInstructions: { carrier: "UPS", carrierService: "GROUND", shippingLabelSource: "WMS_GEN" },
    items: lines.map((line) => ({ sku: line.sku, quantity: bagsOf(line) })),
    shipFrom: addressOf(shop),
    shipTo: addressOf(buyer),
  };
}

/** We sell by the kilogram, and the warehouse picks whole bags. */
function bagsOf({ kilograms, kilogramsPerBag }) {
  return Math.ceil(kilograms / kilogramsPerBag);
}

function addressOf({ name, phone, street, city, state, postalCode, country }) {
  return { name, mobileNumber: phone, streetLine1: street, city, state, postalCode, countryCode: country };
}
