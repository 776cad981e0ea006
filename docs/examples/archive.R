# Reads an archive with jsonlite and base R: Rscript archive.R FOLDER
#
# FOLDER holds archive.json and the tables (turns.csv, orders.csv, ...), as the zip unpacks.
library(jsonlite)

folder <- commandArgs(trailingOnly = TRUE)[1]
tables <- if (dir.exists(file.path(folder, "tables"))) file.path(folder, "tables") else folder

# One table as a data frame.
table_of <- function(name) {
  read.csv(file.path(tables, paste0(name, ".csv")), stringsAsFactors = FALSE, encoding = "UTF-8")
}

# Lists stay lists: events differ from each other in shape.
archive <- fromJSON(file.path(folder, "archive.json"), simplifyVector = FALSE)
if (archive$format != 2) stop("written for format 2, this is ", archive$format)

cat("game", archive$game, "made", archive$made, "\n")
cat("seats", sapply(archive$scenario$actors, function(actor) actor$id), "\n")

# The public ladder, turn by turn.
print(table_of("turns")[, c("turn", "public_rung", "orders")], row.names = FALSE)

# How often each rule moved a figure, and the three that did so most.
ledger <- table_of("ledger")
print(head(sort(table(ledger$rule[ledger$kind == "change"]), decreasing = TRUE), 3))

# The same tables stand in both files, row for row.
for (name in names(archive$tables)) {
  stopifnot(length(archive$tables[[name]]) == nrow(table_of(name)))
}

leader <- archive$scenario$dispute$coercer
scores <- table_of("scores")
points <- scores$points[scores$part == "total" & scores$seat == leader]
cat(sprintf(
  "turns %d orders %d messages %d %s %.3f\n",
  nrow(table_of("turns")), nrow(table_of("orders")), nrow(table_of("messages")), leader, points[1]
))
