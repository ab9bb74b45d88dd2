#include "CAssets.h"
#include <string.h>

// The directive is C23; both compilers of the toolchain have it in every mode and merely say so.
#pragma clang diagnostic ignored "-Wc23-extensions"

// What a new pack begins with: the skeletons, the words anybody would say (those of the pack that comes along), the schemas.
static const unsigned char skeleton_pack_yaml[] = {
#embed "../../Assets/Skeleton/pack.yaml"
};
static const unsigned char skeleton_articles_yaml[] = {
#embed "../../Assets/Skeleton/articles.yaml"
};
static const unsigned char skeleton_services_yaml[] = {
#embed "../../Assets/Skeleton/services.yaml"
};
static const unsigned char skeleton_places_yaml[] = {
#embed "../../Assets/Skeleton/places.yaml"
};
static const unsigned char skeleton_company_yaml[] = {
#embed "../../Assets/Skeleton/company.yaml"
};
static const unsigned char skeleton_customer_yaml[] = {
#embed "../../Assets/Skeleton/customer.yaml"
};
static const unsigned char skeleton_words_txt[] = {
#embed "../../Assets/Skeleton/words.txt"
};
static const unsigned char packs_starter_vocabulary_yaml[] = {
#embed "../../Assets/Packs/starter/vocabulary.yaml"
};
static const unsigned char packs_starter_common_yaml[] = {
#embed "../../Assets/Packs/starter/common.yaml"
};
static const unsigned char packs_starter_hindsight_yaml[] = {
#embed "../../Assets/Packs/starter/hindsight.yaml"
};
static const unsigned char packs_starter_customer_moves_yaml[] = {
#embed "../../Assets/Packs/starter/customer-moves.yaml"
};
static const unsigned char packs_starter_workshop_yaml[] = {
#embed "../../Assets/Packs/starter/workshop.yaml"
};
static const unsigned char packs_starter_moves_listen_yaml[] = {
#embed "../../Assets/Packs/starter/moves/listen.yaml"
};
static const unsigned char packs_starter_moves_inform_yaml[] = {
#embed "../../Assets/Packs/starter/moves/inform.yaml"
};
static const unsigned char packs_starter_moves_offer_yaml[] = {
#embed "../../Assets/Packs/starter/moves/offer.yaml"
};
static const unsigned char packs_starter_moves_push_yaml[] = {
#embed "../../Assets/Packs/starter/moves/push.yaml"
};
static const unsigned char packs_starter_moves_close_yaml[] = {
#embed "../../Assets/Packs/starter/moves/close.yaml"
};
static const unsigned char packs_starter_moves_inward_yaml[] = {
#embed "../../Assets/Packs/starter/moves/inward.yaml"
};
static const unsigned char schema_pack_schema_json[] = {
#embed "../../Assets/Schema/pack.schema.json"
};
static const unsigned char schema_vocabulary_schema_json[] = {
#embed "../../Assets/Schema/vocabulary.schema.json"
};
static const unsigned char schema_articles_schema_json[] = {
#embed "../../Assets/Schema/articles.schema.json"
};
static const unsigned char schema_services_schema_json[] = {
#embed "../../Assets/Schema/services.schema.json"
};
static const unsigned char schema_places_schema_json[] = {
#embed "../../Assets/Schema/places.schema.json"
};
static const unsigned char schema_moves_schema_json[] = {
#embed "../../Assets/Schema/moves.schema.json"
};
static const unsigned char schema_companies_schema_json[] = {
#embed "../../Assets/Schema/companies.schema.json"
};
static const unsigned char schema_customers_schema_json[] = {
#embed "../../Assets/Schema/customers.schema.json"
};
static const unsigned char schema_common_schema_json[] = {
#embed "../../Assets/Schema/common.schema.json"
};
static const unsigned char schema_hindsight_schema_json[] = {
#embed "../../Assets/Schema/hindsight.schema.json"
};
static const unsigned char schema_customer_moves_schema_json[] = {
#embed "../../Assets/Schema/customer-moves.schema.json"
};
static const unsigned char schema_workshop_schema_json[] = {
#embed "../../Assets/Schema/workshop.schema.json"
};
static const unsigned char schema_own_words_schema_json[] = {
#embed "../../Assets/Schema/own-words.schema.json"
};

#define ENTRY(path, name) {path, {.bytes = name, .count = sizeof name}}

static const struct {
  const char *path;
  embedded_file file;
} files[] = {
    ENTRY("Skeleton/pack.yaml", skeleton_pack_yaml),
    ENTRY("Skeleton/articles.yaml", skeleton_articles_yaml),
    ENTRY("Skeleton/services.yaml", skeleton_services_yaml),
    ENTRY("Skeleton/places.yaml", skeleton_places_yaml),
    ENTRY("Skeleton/company.yaml", skeleton_company_yaml),
    ENTRY("Skeleton/customer.yaml", skeleton_customer_yaml),
    ENTRY("Skeleton/words.txt", skeleton_words_txt),
    ENTRY("Packs/starter/vocabulary.yaml", packs_starter_vocabulary_yaml),
    ENTRY("Packs/starter/common.yaml", packs_starter_common_yaml),
    ENTRY("Packs/starter/hindsight.yaml", packs_starter_hindsight_yaml),
    ENTRY("Packs/starter/customer-moves.yaml", packs_starter_customer_moves_yaml),
    ENTRY("Packs/starter/workshop.yaml", packs_starter_workshop_yaml),
    ENTRY("Packs/starter/moves/listen.yaml", packs_starter_moves_listen_yaml),
    ENTRY("Packs/starter/moves/inform.yaml", packs_starter_moves_inform_yaml),
    ENTRY("Packs/starter/moves/offer.yaml", packs_starter_moves_offer_yaml),
    ENTRY("Packs/starter/moves/push.yaml", packs_starter_moves_push_yaml),
    ENTRY("Packs/starter/moves/close.yaml", packs_starter_moves_close_yaml),
    ENTRY("Packs/starter/moves/inward.yaml", packs_starter_moves_inward_yaml),
    ENTRY("Schema/pack.schema.json", schema_pack_schema_json),
    ENTRY("Schema/vocabulary.schema.json", schema_vocabulary_schema_json),
    ENTRY("Schema/articles.schema.json", schema_articles_schema_json),
    ENTRY("Schema/services.schema.json", schema_services_schema_json),
    ENTRY("Schema/places.schema.json", schema_places_schema_json),
    ENTRY("Schema/moves.schema.json", schema_moves_schema_json),
    ENTRY("Schema/companies.schema.json", schema_companies_schema_json),
    ENTRY("Schema/customers.schema.json", schema_customers_schema_json),
    ENTRY("Schema/common.schema.json", schema_common_schema_json),
    ENTRY("Schema/hindsight.schema.json", schema_hindsight_schema_json),
    ENTRY("Schema/customer-moves.schema.json", schema_customer_moves_schema_json),
    ENTRY("Schema/workshop.schema.json", schema_workshop_schema_json),
    ENTRY("Schema/own-words.schema.json", schema_own_words_schema_json),
};

embedded_file anprobe_writing(const char *path) {
  for (size_t index = 0; index < sizeof files / sizeof files[0]; index += 1) {
    if (strcmp(files[index].path, path) == 0) return files[index].file;
  }
  return (embedded_file){.bytes = 0, .count = 0};
}
