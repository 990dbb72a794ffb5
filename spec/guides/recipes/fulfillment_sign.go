package fulfillment

import (
	"crypto/md5"
	"crypto/sha1"
	"encoding/hex"
	"strings"
)

// GlinkSign signs bizData, the JSON text exactly as it is sent.
func GlinkSign(bizData, partnerKey string) string {
	hash := md5.Sum([]byte(bizData + partnerKey))
	return hex.EncodeToString(hash[:])
}

// QlinkSign signs content, the JSON text of the body ("" without one). asObject: how the warehouse reads it.
func QlinkSign(appKey, content, appSecret string, asObject bool) string {
	quote := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`).Replace
	rest := ""
	if asObject && content != "" {
		rest = `,"content":` + content
	} else if content != "" {
		rest = `,"content":"` + quote(content) + `"`
	}
	hash := sha1.Sum([]byte(`{"appKey":"` + quote(appKey) + `"` + rest + `}` + appSecret))
	return hex.EncodeToString(hash[:])
}
