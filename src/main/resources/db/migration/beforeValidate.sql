-- V105, V113 and V114 were for a while written in other words for the same schema. A database that was made by those is known by
-- their checksums and is as good as any: it is told today's.
do $$ begin
    if to_regclass('flyway_schema_history') is not null then
        update flyway_schema_history h set checksum = words.today
        from (values ('105', -1126737259, 400771201), ('113', 1362154838, -559641034), ('114', -1227315094, 1430097239))
            as words (version, once, today)
        where h.version = words.version and h.checksum = words.once;
    end if;
end $$;
