// Sends the documented order of each family through generated code, and prints each answer as a line of JSON.
//
// Arguments: origin of the server, folder with account.json and one payload per family.
package main

import (
	"context"
	"crypto/md5"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"

	"smoke/gateway"
	"smoke/glink"
	"smoke/kakaclo"
	"smoke/qlink"
)

type account struct {
	PartnerID   string `json:"partnerId"`
	PartnerKey  string `json:"partnerKey"`
	AppKey      string `json:"appKey"`
	AppSecret   string `json:"appSecret"`
	AccessToken string `json:"accessToken"`
}

type smoke struct {
	origin  string
	inputs  string
	account account
}

func main() {
	s := smoke{origin: os.Args[1], inputs: os.Args[2]}
	s.read("account", &s.account)
	show("glink", s.logicalCall())
	show("glink-gateway", s.gatewayCall())
	show("qlink", s.qlinkCall())
	show("kakaclo", s.kakacloCall())
	show("kakaclo-orders", s.ordersQuery())
	show("kakaclo-refund", s.refundQuery())
}

// The logical path, as behind the proxy.
func (s smoke) logicalCall() any {
	var order glink.OutboundOrder
	s.read("glink", &order)
	client := must(glink.NewClientWithResponses(s.origin))
	return must(client.CreateOrderWithResponse(context.Background(), order)).JSON200
}

// The production way: model, JSON, signature, form, model.
func (s smoke) gatewayCall() any {
	var order gateway.OutboundOrder
	s.read("glink-gateway", &order)
	bizData := string(must(json.Marshal(order)))
	sum := md5.Sum([]byte(bizData + s.account.PartnerKey))
	client := must(gateway.NewClientWithResponses(s.origin))
	return must(client.CallGatewayWithFormdataBodyWithResponse(context.Background(), gateway.GatewayCall{
		PartnerId:   s.account.PartnerID,
		ServiceType: gateway.GLINKCREATEORDERNOTIFY,
		BizData:     bizData,
		Sign:        hex.EncodeToString(sum[:]),
	})).JSON200
}

func (s smoke) qlinkCall() any {
	var order qlink.WarehouseOrder
	s.read("qlink", &order)
	// The client encodes the model once more, to the same bytes.
	content := string(must(json.Marshal(order)))
	toSign := fmt.Sprintf(`{"appKey":%s,"content":%s}`, quoted(s.account.AppKey), quoted(content))
	sum := sha1.Sum([]byte(toSign + s.account.AppSecret))
	client := must(qlink.NewClientWithResponses(s.origin))
	params := &qlink.CreateOrderParams{AppKey: s.account.AppKey, Sign: hex.EncodeToString(sum[:])}
	return must(client.CreateOrderWithResponse(context.Background(), params, order)).JSON200
}

func (s smoke) kakacloCall() any {
	var order kakaclo.DropshippingOrder
	s.read("kakaclo", &order)
	return must(s.kakacloClient().CreateOrderWithResponse(context.Background(), order)).JSON200
}

// A list in the query.
func (s smoke) ordersQuery() any {
	var query struct {
		Ids []string `json:"ids"`
	}
	s.read("kakaclo-orders", &query)
	params := &kakaclo.QueryOrdersParams{Ids: &query.Ids}
	return must(s.kakacloClient().QueryOrdersWithResponse(context.Background(), params)).JSON200
}

// A parameter in the path.
func (s smoke) refundQuery() any {
	var path struct {
		ID string `json:"id"`
	}
	s.read("kakaclo-refund", &path)
	return must(s.kakacloClient().QueryRefundWithResponse(context.Background(), path.ID)).JSON200
}

func (s smoke) kakacloClient() *kakaclo.ClientWithResponses {
	authorised := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+s.account.AccessToken)
		return nil
	}
	return must(kakaclo.NewClientWithResponses(s.origin, kakaclo.WithRequestEditorFn(authorised)))
}

func (s smoke) read(name string, into any) {
	bytes := must(os.ReadFile(filepath.Join(s.inputs, name+".json")))
	if err := json.Unmarshal(bytes, into); err != nil {
		panic(err)
	}
}

// A JSON string in which only quotes, backslashes and control characters are escaped, as in the string to sign.
func quoted(text string) string {
	var escaped []rune
	for _, one := range text {
		switch {
		case one == '"' || one == '\\':
			escaped = append(escaped, '\\', one)
		case one < 0x20:
			escaped = append(escaped, []rune(fmt.Sprintf(`\u%04x`, one))...)
		default:
			escaped = append(escaped, one)
		}
	}
	return `"` + string(escaped) + `"`
}

func show(call string, answer any) {
	fmt.Println(string(must(json.Marshal(map[string]any{"call": call, "answer": answer}))))
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
