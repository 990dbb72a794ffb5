# frozen_string_literal: true

# Sends the documented order of each family through generated code, and prints each answer as a line of JSON.
#
# Arguments: origin of the server, folder with account.json and the payload of each call.

PACKAGES = %w[gateway glink kakaclo qlink].freeze
PACKAGES.each do |name|
  $LOAD_PATH.unshift("#{__dir__}/generated/#{name}/lib")
  require name
end

require 'digest'
require 'json'
require 'uri'

ORIGIN = URI(ARGV.fetch(0))
INPUTS = ARGV.fetch(1)

# The payload of a call, with symbols for names as the models read it.
def payload(name)
  JSON.parse(File.read("#{INPUTS}/#{name}.json"), symbolize_names: true)
end

ACCOUNT = payload('account')

# A client of a generated package that calls the origin.
def client(package)
  configuration = package::Configuration.new
  configuration.server_index = nil
  configuration.scheme = ORIGIN.scheme
  configuration.host = "#{ORIGIN.host}:#{ORIGIN.port}"
  configuration.base_path = ''
  configuration.access_token = ACCOUNT.fetch(:accessToken) if configuration.respond_to?(:access_token=)
  package::ApiClient.new(configuration)
end

def show(call, answer)
  puts JSON.generate({ call: call, answer: answer.to_hash })
end

# The logical path, as behind the proxy.
order = Glink::OutboundOrder.build_from_hash(payload('glink'))
show('glink', Glink::OutboundOrdersApi.new(client(Glink)).create_order(order))

# The production way: model, JSON, signature, form, model.
biz_data = Gateway::OutboundOrder.build_from_hash(payload('glink-gateway')).to_hash.to_json
sign = Digest::MD5.hexdigest(biz_data + ACCOUNT.fetch(:partnerKey))
service_type = Gateway::GatewayServiceType::GLINK_CREATE_ORDER_NOTIFY
gateway = Gateway::GatewayApi.new(client(Gateway))
show('glink-gateway', gateway.call_gateway(ACCOUNT.fetch(:partnerId), service_type, biz_data, sign))

order = Qlink::WarehouseOrder.build_from_hash(payload('qlink'))
# As the generated client writes it, so that what is signed is what is sent.
content = client(Qlink).object_to_http_body(order)
to_sign = JSON.generate({ appKey: ACCOUNT.fetch(:appKey), content: content }) + ACCOUNT.fetch(:appSecret)
warehouse = Qlink::OutboundOrdersApi.new(client(Qlink))
show('qlink', warehouse.create_order(ACCOUNT.fetch(:appKey), Digest::SHA1.hexdigest(to_sign), order))

orders = Kakaclo::OrdersApi.new(client(Kakaclo))
order = Kakaclo::DropshippingOrder.build_from_hash(payload('kakaclo'))
show('kakaclo', orders.create_order(order))

# A list in the query.
show('kakaclo-orders', orders.query_orders(payload('kakaclo-orders')))

# A parameter in the path.
refunds = Kakaclo::RefundsApi.new(client(Kakaclo))
show('kakaclo-refund', refunds.query_refund(payload('kakaclo-refund').fetch(:id)))
